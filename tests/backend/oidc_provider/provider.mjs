// An OpenID provider (npm oidc-provider) with FranceConnect+'s settings, for the tests.
//
//   node provider.mjs ROOT < settings.json
//
// ROOT is where node_modules lies. Settings: port (0: any), client (registered metadata), keys
// (JWKS, private), account (claims). It writes {"port": N} once it listens, and stops when its
// standard input closes. POST /control changes what it does next: {"acr", "error", "clock",
// "slow", "who" (the subject), "account" (claims that change)}; nobody types anything.
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const root = process.argv[2];
const { default: Provider } = await import(
  pathToFileURL(`${root}/node_modules/oidc-provider/lib/index.js`)
);

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const settings = JSON.parse((await lines.next()).value);
const control = { acr: 'eidas2', error: null, clock: 0, slow: [], who: 'usager-1', account: {} };

// Its clock can be moved: nobody waits thirty seconds for a code to expire.
const trueNow = Date.now.bind(Date);
Date.now = () => trueNow() + control.clock * 1000;

const CLAIMS = ['given_name', 'family_name', 'birthdate', 'gender', 'birthplace', 'birthcountry',
  'preferred_username', 'email', 'usual_name', 'uid', 'siret', 'idp_id'];

function made(issuer) {
  const provider = new Provider(issuer, {
    clients: [settings.client],
    jwks: settings.keys,
    cookies: { keys: ['tests'] },
    scopes: ['openid'],
    claims: {
      ...Object.fromEntries([['openid', ['sub']], ...CLAIMS.map((name) => [name, [name]])]),
      email: ['email', 'email_verified'],
    },
    acrValues: ['eidas1', 'eidas2', 'eidas3'],
    responseTypes: ['code'],
    conformIdTokenClaims: true,
    clientAuthMethods: ['client_secret_post', 'private_key_jwt'],
    enabledJWA: {
      idTokenSigningAlgValues: ['ES256'],
      userinfoSigningAlgValues: ['ES256'],
      idTokenEncryptionAlgValues: ['ECDH-ES', 'RSA-OAEP-256'],
      userinfoEncryptionAlgValues: ['ECDH-ES', 'RSA-OAEP-256'],
      idTokenEncryptionEncValues: ['A256GCM'],
      userinfoEncryptionEncValues: ['A256GCM'],
    },
    features: {
      devInteractions: { enabled: false },
      encryption: { enabled: true },
      jwtUserinfo: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          ctx.body = `<!doctype html>${form}<script>
            const form = document.forms[0];
            form.insertAdjacentHTML('beforeend', '<input name="logout" value="yes">');
            form.submit()</script>`;
        },
      },
    },
    pkce: { required: () => false, methods: ['S256'] },
    ttl: { AuthorizationCode: 30, AccessToken: 60, IdToken: 60, Interaction: 7200, Grant: 7200,
      Session: 7200 },
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_ctx, id) => ({ accountId: id,
      claims: () => ({ sub: id, ...settings.account, ...control.account }) }),
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({
        clientId: ctx.oidc.client.clientId,
        accountId: ctx.oidc.session.accountId,
      });
      grant.addOIDCScope(['openid', ...CLAIMS].join(' '));
      await grant.save();
      return grant;
    },
    renderError: (ctx, out) => { ctx.type = 'json'; ctx.body = out; },
  });
  return provider;
}

let provider;
let handle;
const server = createServer(async (request, response) => {
  if (request.url === '/control') {
    let body = '';
    for await (const piece of request) body += piece;
    Object.assign(control, JSON.parse(body));
    response.writeHead(204).end();
    return;
  }
  // Slow without a clock: it never answers at all.
  if (control.slow.some((path) => request.url.startsWith(path))) return;
  if (request.url.startsWith('/interaction/')) {
    const result = control.error
      ? { error: control.error }
      : { login: { accountId: control.who, acr: control.acr, remember: false } };
    await provider.interactionFinished(request, response, result, {
      mergeWithLastSubmission: false,
    });
    return;
  }
  handle(request, response);
});

server.listen(settings.port, '127.0.0.1', () => {
  const { port } = server.address();
  provider = made(`http://127.0.0.1:${port}`);
  handle = provider.callback();
  process.stdout.write(`${JSON.stringify({ port })}\n`);
});

await lines.next();
process.exit(0);
