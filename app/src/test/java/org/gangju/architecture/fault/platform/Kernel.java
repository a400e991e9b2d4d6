package org.gangju.architecture.fault.platform;

import org.gangju.architecture.fault.Assembly;

public interface Kernel {

    Assembly assembly();
}
