enum ReportingTestsSkeleton {}
