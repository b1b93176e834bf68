enum CaseKernelSkeleton {}
