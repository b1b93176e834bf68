import CaseOperations
import Testing
