enum logisTestsSkeleton {}
