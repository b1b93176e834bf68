enum InterchangeTestsSkeleton {}
