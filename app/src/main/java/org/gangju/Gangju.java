package org.gangju;

import org.gangju.platform.launch.Launch;

/** The assembly: the only place that knows every module. */
public final class Gangju {

    private Gangju() {}

    public static void main(String[] arguments) {
        Launch.run(arguments);
    }
}
