import { testFaults } from '../support/faults';

testFaults('types');
