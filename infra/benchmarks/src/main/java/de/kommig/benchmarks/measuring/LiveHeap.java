package de.kommig.benchmarks.measuring;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** What is alive in the heap of another JVM on this machine, told by its own management interface. */
public final class LiveHeap implements AutoCloseable {

    private final JMXConnector connector;
    private final MemoryMXBean memory;

    private LiveHeap(JMXConnector connector, MemoryMXBean memory) {
        this.connector = connector;
        this.memory = memory;
    }

    /**
     * Of the JVM with this process id.
     *
     * @throws IOException when it is not there, or belongs to somebody else
     */
    // What comes in is from the process of the same user that the caller has named, and from nowhere else.
    @SuppressWarnings("BanJNDI")
    public static LiveHeap of(long pid) throws IOException {
        try {
            VirtualMachine machine = VirtualMachine.attach(Long.toString(pid));
            try {
                JMXConnector connector =
                        JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent()));
                return new LiveHeap(
                        connector,
                        ManagementFactory.newPlatformMXBeanProxy(
                                connector.getMBeanServerConnection(),
                                ManagementFactory.MEMORY_MXBEAN_NAME,
                                MemoryMXBean.class));
            } finally {
                machine.detach();
            }
        } catch (AttachNotSupportedException other) {
            throw new IOException(pid + " is no Java process", other);
        }
    }

    /** Bytes that are left after a full collection. Twice, since the first lets go of what was only waiting for it. */
    public long bytes() {
        memory.gc();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }

    /** The most that the heap may take, in bytes. */
    public long most() {
        return memory.getHeapMemoryUsage().getMax();
    }

    @Override
    public void close() throws IOException {
        connector.close();
    }
}
