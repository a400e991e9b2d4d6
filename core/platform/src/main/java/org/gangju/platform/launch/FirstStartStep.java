package org.gangju.platform.launch;

import org.gangju.platform.account.FirstAccount;
import org.gangju.platform.caller.Credential;
import org.gangju.platform.client.BootstrapClients;
import org.gangju.platform.client.BootstrapClients.Outcome;
import org.gangju.platform.token.Secrets;
import org.gangju.spi.caller.Territory;
import org.gangju.spi.launch.FirstStart;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** What a server does before it first takes requests: the administrator, the demo city and the demo's client. */
@Component
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class FirstStartStep implements SmartLifecycle {

    private static final String DEMO = "demo";

    private final LaunchSettings settings;
    private final FirstAccount account;
    private final BootstrapClients clients;
    private final Secrets secrets;
    private final ObjectProvider<Territory> territory;
    private final ObjectProvider<FirstStart> loads;
    private final Welcome welcome;
    private boolean running;

    FirstStartStep(
            LaunchSettings settings,
            FirstAccount account,
            BootstrapClients clients,
            Secrets secrets,
            ObjectProvider<Territory> territory,
            ObjectProvider<FirstStart> loads,
            Welcome welcome) {
        this.settings = settings;
        this.account = account;
        this.clients = clients;
        this.secrets = secrets;
        this.territory = territory;
        this.loads = loads;
        this.welcome = welcome;
    }

    @Override
    public void start() {
        running = true;
        if (settings.demo()) {
            loadDemo();
            makeDemoClient();
        }
        account.ensure(settings.adminPassword()).ifPresent(welcome::adminPassword);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the server takes requests, so that the first of them finds everything. */
    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }

    private void loadDemo() {
        boolean empty = territory.stream().allMatch(tree -> tree.first().isEmpty());
        loads.orderedStream().filter(load -> empty || load.interrupted()).forEach(FirstStart::load);
    }

    private void makeDemoClient() {
        String secret = secrets.random();
        if (settings.bootstrapClient() == null && clients.ensure(DEMO, secret, Credential.STANDARD) == Outcome.MADE) {
            welcome.demoClient(DEMO, secret);
        }
    }
}
