enum CaseStoreTestsSkeleton {}
