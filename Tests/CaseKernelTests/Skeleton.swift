enum CaseKernelTestsSkeleton {}
