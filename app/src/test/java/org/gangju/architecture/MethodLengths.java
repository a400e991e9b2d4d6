package org.gangju.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** Measures methods with the compiler's own parser. */
final class MethodLengths {

    /** One method: its first to its last line, annotations and braces included. */
    record Method(Path source, String name, long lines) {}

    private MethodLengths() {}

    static List<Method> of(List<Path> sources) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var parsing = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            return methodsOf(parsing.parse(), Trees.instance(parsing).getSourcePositions());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Method> methodsOf(Iterable<? extends CompilationUnitTree> units, SourcePositions positions) {
        var methods = new ArrayList<Method>();
        for (CompilationUnitTree unit : units) {
            new Measure(unit, positions).scan(unit, methods);
        }
        return methods;
    }

    private static final class Measure extends TreeScanner<Void, List<Method>> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        Measure(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Void visitMethod(MethodTree method, List<Method> methods) {
            long lines =
                    line(positions.getEndPosition(unit, method)) - line(positions.getStartPosition(unit, method)) + 1;
            methods.add(new Method(
                    Path.of(unit.getSourceFile().toUri()), method.getName().toString(), lines));
            return super.visitMethod(method, methods);
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }
}
