package dk.borgerblikket.local.demo;

import dk.borgerblikket.local.LocalSystem;
import dk.borgerblikket.local.Progress;
import dk.borgerblikket.local.Settings;
import dk.borgerblikket.local.StartupFailure;

/** Loads the demo data into an empty system. */
public final class DemoLoader {

    public DemoLoader(LocalSystem system, Settings settings, Progress progress) {}

    public void loadIfEmpty() throws StartupFailure {}
}
