enum CaseOperationsTestsSkeleton {}
