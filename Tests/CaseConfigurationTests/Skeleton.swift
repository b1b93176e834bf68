enum CaseConfigurationTestsSkeleton {}
