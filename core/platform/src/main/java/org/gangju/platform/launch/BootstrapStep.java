package org.gangju.platform.launch;

import org.gangju.platform.basis.BasisPolicy;
import org.gangju.platform.caller.Credential;
import org.gangju.platform.client.BootstrapClients;
import org.gangju.platform.launch.LaunchSettings.Client;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Makes the machine client of the operator's variables, at every start and command, and warns about it. */
@Component
@EnableConfigurationProperties(LaunchSettings.class)
class BootstrapStep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(BootstrapStep.class);

    private final LaunchSettings settings;
    private final BootstrapClients clients;
    private final BasisPolicy basis;
    private boolean running;

    BootstrapStep(LaunchSettings settings, BootstrapClients clients, BasisPolicy basis) {
        this.settings = settings;
        this.clients = clients;
        this.basis = basis;
    }

    @Override
    public void start() {
        running = true;
        Client client = settings.bootstrapClient();
        if (client != null) {
            String id = String.valueOf(client.id());
            warn(id, clients.ensure(id, secret(client), Credential.INTERNAL));
            warnOfUnasked();
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the server takes requests. */
    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 2;
    }

    private void warnOfUnasked() {
        if (basis.isWaivedBySetting()) {
            LOG.warn("在此期间不要求个人信息处理记录，数据视为虚构；存储真实人员之前请删除该客户端的设置，或者将 gangju.privacy.synthetic-data 设为 false。"
                    + " / Meanwhile no record of processing is asked for, as if all people were invented: before real ones are stored,"
                    + " remove that client's settings or set gangju.privacy.synthetic-data to false.");
        }
    }

    private static String secret(Client client) {
        String secret = client.secret();
        return secret == null ? "" : secret;
    }

    private static void warn(String id, BootstrapClients.Outcome outcome) {
        LOG.warn(
                "机器客户端 {} 对整棵树拥有全部权限，仅供初始化使用，用后请删除。"
                        + " / The machine client {} holds every permission over the whole tree: use it to set up, then delete it.",
                id,
                id);
        if (outcome == BootstrapClients.Outcome.OTHER_SECRET) {
            LOG.warn(
                    "机器客户端 {} 已存在，其密钥与 GANGJU_BOOTSTRAP_CLIENT_SECRET 不同，未作改动。"
                            + " / The machine client {} exists with another secret than GANGJU_BOOTSTRAP_CLIENT_SECRET; it is unchanged.",
                    id,
                    id);
        }
    }
}
