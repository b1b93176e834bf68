enum CaseStoreSkeleton {}
