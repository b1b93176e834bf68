enum CaseConfigurationSkeleton {}
