package org.gangju.architecture.fault.platform;

import org.springframework.beans.factory.annotation.Autowired;

public class Lonely {

    @Autowired
    Kernel kernel;

    Kernel kernel() {
        return kernel;
    }
}
