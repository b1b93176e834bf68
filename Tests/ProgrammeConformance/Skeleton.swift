enum ProgrammeConformanceSkeleton {}
