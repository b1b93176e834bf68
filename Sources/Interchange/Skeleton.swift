enum InterchangeSkeleton {}
