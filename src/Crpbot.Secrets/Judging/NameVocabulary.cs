namespace Crpbot.Secrets.Judging;

/// <summary>The words of setting names and their roles.</summary>
internal static class NameVocabulary
{
    /// <summary>Role by word.</summary>
    public static WordTable Roles { get; } = new(
        (By(NameRole.Password),
            "requirepass identified userpwd keypasswd storepass keypass deststorepass srcstorepass securestring password passwords passwd passwds passwort pwd pwds passcode pswd psswd paswd pasword passw passwrd passowrd pword pw pws contrasena contrase " +
            "contraseña contrasenya senha kennwort wachtwoord clave motdepasse parola heslo haslo mdp пароль Пароль лозинка psk passwordstring pwdstr"),
        (By(NameRole.Pass),
            "pass"),
        (By(NameRole.Passphrase),
            "passphrase phrase mnemonic passphrases"),
        (By(NameRole.Secret),
            "secret secrets secreto geheim"),
        (By(NameRole.Token),
            "token tokens tok jwt pat bearer accesstoken"),
        (By(NameRole.ApiKey),
            "apikey apikeys appkey authkey secretkey accesskey passkey apitoken apisecret appsecret appkeys"),
        (By(NameRole.Key),
            "key keys"),
        (By(NameRole.Auth),
            "auth authorization authentication authtoken authstring authheader authcode"),
        (By(NameRole.Credential),
            "credential credentials cred creds"),
        (By(NameRole.Seed),
            "salt salts seed nonce entropy pepper iv initvector vector ivbytes"),
        (By(NameRole.Cookie),
            "cookie cookies session sessionid sessid phpsessid jsessionid sid"),
        (By(NameRole.Signature),
            "signature sig sas"),
        (By(NameRole.Hash),
            "hash hashed hashes digest checksum md sha fingerprint thumbprint crypted etag"),
        (By(NameRole.Api),
            "api rest"),
        (By(NameRole.KeyQualifier),
            "access private master sign signing signed signer crypt encrypt encrypted encryption decryption decrypt crypto cryptographic hmac aes des rsa account " +
            "shared service app application client storage consumer security license licence server cipher webhook subscription admin root bot deploy deployment " +
            "developer dev merchant integration oauth jwe wallet trading exchange instrumentation steam xor ingest write read symmetric secure aws azure gcp google openai " +
            "stripe twilio sendgrid mailgun mailchimp maps firebase algolia telegram slack github gitlab discord twitter facebook bitly yandex amazon vault " +
            "recaptcha captcha wx wechat alipay qiniu aliyun tencent baidu pusher segment datadog sentry newrelic binance coinbase kraken alpaca ssh tls ssl " +
            "pgp"),
        (By(NameRole.Neutral),
            "db database user users username usr my the smtp mail email ftp sftp mysql pg postgres postgresql mongo mongodb redis rabbitmq rabbit kafka ldap ad " +
            "http https proxy wifi wlan wireless network login test tests testing tester prod production staging stage local default value val plain cleartext " +
            "clear raw initial init temp temporary tmp sudo su superuser owner new old current original real actual super main system sys web portal " +
            "host remote confirm confirmation confirmed repeat repeated retype again good correct valid weak strong short long random dummy sample example mock " +
            "fake stub foo bar literal constant const str string s m p b c d g k f e x y a an of for with from to in our your and or it jenkins nexus sonar docker " +
            "registry hub git svn ci keystore truststore cert certificate pem pfx jks rds aurora oracle mssql sqlserver sql sa jdbc datasource spring hibernate " +
            "django flask rails laravel wp wordpress joomla magento drupal grafana kibana elastic elasticsearch es influx influxdb prometheus airflow celery zabbix " +
            "nagios backup archive zip pdf vpn ike radius wpa snmp community ap softap sta station device iot mqtt broker esp base backend frontend customer " +
            "partner vendor company org tenant guest member employee student teacher person people bob alice john jane one two three four secondary refresh bearer " +
            "basic personal live sandbox demo global common internal external inner outer conn connection dsn env"),
        (By(NameRole.Tail),
            "field fields url urls uri uris link href name names path paths file files filename filepath filenames dir directory folder length len size sizes type " +
            "types label labels title titles hint hints placeholder placeholders message messages msg msgs error errors err errs regex regexp pattern patterns " +
            "policy policies rule rules expiry expires expired expire expiration exp timeout ttl lifetime age count counts counter index idx indices format " +
            "min max minimum maximum required require enabled enable disabled validity validator validators validation validations box button btn form forms view " +
            "views page pages screen dialog modal panel component components module modules class classes manager managers provider providers factory factories " +
            "handler handlers repository repositories encoder encoders encryptor encrypter generator generators helper helpers util utils utility prompt prompts " +
            "question questions strength meter column columns col attr attribute attributes prop props property ref refs reference references selector selectors " +
            "xpath css locator locators element elements algorithm algorithms alg algo encoding scheme schemes mode modes state states status flag flags kind kinds " +
            "description descriptions desc info endpoint endpoints port ports date dates time times timestamp at by created updated changed modified history " +
            "version versions role roles scope scopes group groups source sources location locations " +
            "resource resources arn arns charset chars alphabet characters table tables schema schemas model models entity entities dto event events action actions " +
            "request requests response responses exception exceptions interceptor filter filters middleware guard guards strategy strategies adapter clients " +
            "controller controllers servlet bean listener listeners callback callbacks fn func function functions method methods command commands cmd resolver " +
            "resolvers services plugin plugins extension extensions template templates parser lexer store stores cache caches rotation issuer audience realm body " +
            "input inputs comparison match matches mismatch masked mask visible visibility hidden toggle icon image img color style styles width height offset " +
            "position row rows line lines stream reader writer buffer usage help docs doc documentation owners keyboard word words tooltip aria alt legend caption " +
            "heading subject iterations rounds cost complexity score limit limits quota rate supported support suffix separator delimiter keyid id ids identifier"),
        (By(NameRole.Action),
            "reset forgot forgotten forget recover recovery change changing changer lost"),
        (By(NameRole.WeakTail),
            "text header headers var vars variable variables config configs configuration conf settings setting options option opts opt param params parameter " +
            "parameters arg args argument arguments data content contents list array map set dict json xml yaml prefix tag tags item items entry entries object obj " +
            "result results output code codes spec specs section lookup context ctx bytes byte"),
        (By(NameRole.Verb),
            "is has have show hide requires check verify validate encode generate gen update missing no without allow disable use uses using on handle " +
            "enter entering select invalid parse extract find create delete remove revoke renew fetch load save send ask should can must will did does do are was " +
            "not"),
        (By(NameRole.TokenKiller),
            "fastcgi uwsgi scgi grpc next continuation sync csrf xsrf antiforgery forgery verification start end lex lexical syntax nft erc mint special unk pad eos bos cls sep num stop " +
            "cancellation cancel previous prev last first sub operator keyword cancellationtoken design theme completion total tokenizer"),
        (By(NameRole.KeyKiller),
            "gpg pgp openpgp site website " +
            "public pub primary foreign sort partition dictionary unique composite natural surrogate candidate hot arrow escape esc tab shift ctrl control meta " +
            "backspace home modifier translation locale lang sorted order query search dedup dedupe routing idempotency metric trust known redux i react left right " +
            "up down bucket alias node parent child top nested dynamic computed unknown wrong bad same other each any every which answer"));

    private static byte By(NameRole role) => (byte)role;
}
