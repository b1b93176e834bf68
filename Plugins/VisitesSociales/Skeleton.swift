enum VisitesSocialesSkeleton {}
