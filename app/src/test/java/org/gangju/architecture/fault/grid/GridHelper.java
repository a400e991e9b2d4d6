package org.gangju.architecture.fault.grid;

import org.gangju.architecture.fault.platform.Kernel;

public interface GridHelper {

    Kernel kernel();
}
