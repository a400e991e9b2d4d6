package org.gangju.architecture.fault.spi;

import org.gangju.architecture.fault.grid.GridHelper;

public interface Promise {

    GridHelper helper();
}
