enum InstalledProgrammesTestsSkeleton {}
