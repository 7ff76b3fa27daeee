package de.kommig.embeddedmongodb.wire;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import de.bwaldvogel.mongo.wire.message.MessageHeader;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import de.bwaldvogel.mongo.wire.message.MongoReply;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One client's connection. Its commands run one after the other, on a thread of their own: one that waits stalls nobody else.
 */
final class ClientConnection extends SimpleChannelInboundHandler<ClientRequest> {

    private static final Logger LOG = LoggerFactory.getLogger(ClientConnection.class);
    private static final AtomicInteger RESPONSE_IDS = new AtomicInteger();

    private final MongoBackend backend;
    private final Executor threads;
    /** Both touched on the event loop only. */
    private final Queue<ClientRequest> waiting = new ArrayDeque<>();

    private boolean busy;

    ClientConnection(MongoBackend backend, Executor threads) {
        this.backend = backend;
        this.threads = threads;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, ClientRequest request) {
        waiting.add(request);
        runNext(context);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        backend.handleClose(context.channel());
        waiting.clear();
        context.fireChannelInactive();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        if (cause instanceof IOException) {
            LOG.debug("Lost the connection {}", context.channel(), cause);
        } else {
            LOG.warn("Closing the connection {}", context.channel(), cause);
        }
        context.close();
    }

    private void runNext(ChannelHandlerContext context) {
        if (busy || waiting.isEmpty()) {
            return;
        }
        busy = true;
        ClientRequest request = waiting.remove();
        threads.execute(() -> {
            Object response = respond(request);
            context.executor().execute(() -> {
                busy = false;
                context.writeAndFlush(response);
                runNext(context);
            });
        });
    }

    private Object respond(ClientRequest request) {
        MessageHeader header = new MessageHeader(
                RESPONSE_IDS.incrementAndGet(), request.getHeader().getRequestID());
        if (request instanceof MongoMessage message) {
            Document reply = run(request, message.getDatabaseName(), message.getDocument());
            return new MongoMessage(request.getChannel(), header, reply);
        }
        MongoQuery query = (MongoQuery) request;
        return new MongoReply(header, List.of(run(request, query.getDatabaseName(), query.getQuery())), 0);
    }

    private Document run(ClientRequest request, String database, Document body) {
        String command = body.keySet().iterator().next();
        try {
            return backend.handleCommand(request.getChannel(), database, command, body);
        } catch (RuntimeException e) {
            return ErrorReply.of(e, command);
        }
    }
}
