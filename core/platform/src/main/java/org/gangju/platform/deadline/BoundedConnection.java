package org.gangju.platform.deadline;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** A connection whose statements run, and whose transactions are committed, within the time of a request. */
record BoundedConnection(Connection connection, Deadline deadline) implements InvocationHandler {

    static Connection of(Connection connection, Deadline deadline) {
        return (Connection) proxy(Connection.class, new BoundedConnection(connection, deadline));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getName().equals("commit")) {
            deadline.check();
        }
        Object result = call(connection, method, arguments);
        return result instanceof Statement statement
                ? proxy(method.getReturnType(), new BoundedStatement(statement, deadline))
                : result;
    }

    private record BoundedStatement(Statement statement, Deadline deadline) implements InvocationHandler {

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            if (!method.getName().startsWith("execute")) {
                return call(statement, method, arguments);
            }
            deadline.begin(statement);
            try {
                return call(statement, method, arguments);
            } finally {
                deadline.end(statement);
            }
        }
    }

    private static Object proxy(Class<?> type, InvocationHandler handler) {
        return Proxy.newProxyInstance(BoundedConnection.class.getClassLoader(), new Class<?>[] {type}, handler);
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getTargetException();
        }
    }
}
