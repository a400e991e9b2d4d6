package org.gangju;

import org.gangju.platform.launch.Launch;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The assembly: the only place that knows every module. */
@SpringBootApplication
public class Gangju {

    public static void main(String[] arguments) {
        Launch.run(Gangju.class, arguments);
    }
}
