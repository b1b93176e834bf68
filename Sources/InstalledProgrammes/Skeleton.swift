enum InstalledProgrammesSkeleton {}
