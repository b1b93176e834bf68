enum CaseOperationsSkeleton {}
