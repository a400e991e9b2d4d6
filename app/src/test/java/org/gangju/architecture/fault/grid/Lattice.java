package org.gangju.architecture.fault.grid;

import org.gangju.architecture.fault.grid.cell.Cell;

public interface Lattice {

    Cell cell();
}
