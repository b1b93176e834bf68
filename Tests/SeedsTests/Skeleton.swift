enum SeedsTestsSkeleton {}
