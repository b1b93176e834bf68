enum VisitesSocialesTestsSkeleton {}
