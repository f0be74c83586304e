import { testFaults } from '../support/faults';

testFaults('build', 'browser');
