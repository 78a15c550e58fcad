using System.Text;
using Crpbot.Secrets.Assignments;
using Crpbot.Secrets.Judging;
using Crpbot.Secrets.Prefilter;

namespace Crpbot.Secrets.Tests.Assignments;

/// <summary>In each syntax the value, and nothing else, is a candidate that the judge accepts.</summary>
public sealed class AssignmentSyntaxTests
{
    private const string Value = "w1nterM00n";

    [Theory]
    [InlineData("a.py", "password = '§'")]
    [InlineData("a.py", "self.password: str = \"§\"")]
    [InlineData("a.py", "conn = connect(host, user=\"bot\", password=\"§\")")]
    [InlineData("a.py", "p = {\"password\": \"§\"}")]
    [InlineData("a.py", "password = os.getenv(\"DB_PASSWORD\", \"§\")")]
    [InlineData("a.py", "password = os.environ.get('P') or '§'")]
    [InlineData("a.py", "parser.add_argument('--password', default='§')")]
    [InlineData("a.py", "def login(user, password='§'):")]
    [InlineData("a.py", "server.login('a@b.test', '§')")]
    [InlineData("a.py", "if password == '§':")]
    [InlineData("a.py", "PASSWORD = b'§'")]
    [InlineData("a.py", "# password: §")]
    [InlineData("a.js", "const password = process.env.PW || '§';")]
    [InlineData("a.js", "const c = { host: 'h', password: '§' };")]
    [InlineData("a.js", "config.get('password', '§')")]
    [InlineData("a.ts", "cy.get('#password').type('§')")]
    [InlineData("A.java", "ds.setPassword(\"§\");")]
    [InlineData("A.java", "System.getProperty(\"db.password\", \"§\")")]
    [InlineData("A.java", "if (password.equals(\"§\")) {")]
    [InlineData("A.java", "new PasswordAuthentication(\"bot\", \"§\")")]
    [InlineData("A.kt", "val password: String = \"§\"")]
    [InlineData("A.cs", "var p = Environment.GetEnvironmentVariable(\"DB_PASSWORD\") ?? \"§\"; var password = p ?? \"§\";")]
    [InlineData("A.cs", "public string Password { get; set; } = \"§\";")]
    [InlineData("A.cs", "\"Server=db;User Id=bot;Password=§;\"")]
    [InlineData("a.go", "password := \"§\"")]
    [InlineData("a.go", "db, err := sql.Open(\"mysql\", \"root:§@tcp(127.0.0.1:3306)/x\")")]
    [InlineData("a.go", "Password: config.NewSecret([]byte(\"§\")),")]
    [InlineData("a.rb", ":password => '§'")]
    [InlineData("a.rb", "fill_in 'Password', with: '§'")]
    [InlineData("a.rb", "http.basic_auth 'bot', '§'")]
    [InlineData("a.php", "define('DB_PASSWORD', '§');")]
    [InlineData("a.php", "$db['password'] = '§';")]
    [InlineData("a.c", "#define WIFI_PASSWORD \"§\"")]
    [InlineData("a.c", "char password[] = \"§\";")]
    [InlineData("a.cpp", "WiFi.begin(\"home\", \"§\");")]
    [InlineData("a.rs", "let password = \"§\";")]
    [InlineData("a.swift", "let password = \"§\"")]
    [InlineData("a.sh", "export PGPASSWORD=§")]
    [InlineData("a.sh", "PGPASSWORD=§ psql -h db")]
    [InlineData("a.sh", "mysql -u root -p§ db")]
    [InlineData("a.sh", "mysql --user=ci --password=§ db")]
    [InlineData("a.sh", "sshpass -p '§' ssh host")]
    [InlineData("a.sh", "curl -u bot:§ https://h.test")]
    [InlineData("a.sh", "echo 'deploy:§' | chpasswd")]
    [InlineData("a.sh", "PW=${DB_PASSWORD:-§}")]
    [InlineData("a.ps1", "$s = ConvertTo-SecureString '§' -AsPlainText -Force")]
    [InlineData("a.ps1", "$Password = \"§\"")]
    [InlineData("a.bat", "set DB_PASSWORD=§")]
    [InlineData("a.bat", "net user bot § /add")]
    [InlineData("a.yml", "password: §")]
    [InlineData("a.yml", "- name: DB_PASSWORD\n  value: §")]
    [InlineData("a.yml", "DbPassword:\n  Type: String\n  Default: §")]
    [InlineData("a.json", "{\"password\": \"§\"}")]
    [InlineData("a.json", "{\"name\": \"DB_PASSWORD\", \"value\": \"§\"}")]
    [InlineData("a.toml", "password = \"§\"")]
    [InlineData("a.ini", "password=§")]
    [InlineData(".env", "DB_PASSWORD=§")]
    [InlineData("a.properties", "spring.datasource.password=${DB_PASSWORD:§}")]
    [InlineData("a.tf", "variable \"db_password\" {\n  default = \"§\"\n}")]
    [InlineData("a.xml", "<password>§</password>")]
    [InlineData("a.xml", "<add key=\"password\" value=\"§\"/>")]
    [InlineData("a.xml", "<string name=\"db_password\">§</string>")]
    [InlineData("a.xml", "<param-name>password</param-name><param-value>§</param-value>")]
    [InlineData("Dockerfile", "ENV DB_PASSWORD §")]
    [InlineData("Dockerfile", "ARG DB_PASSWORD=§")]
    [InlineData("a.sql", "CREATE USER 'bot'@'%' IDENTIFIED BY '§';")]
    [InlineData("a.sql", "INSERT INTO users (login, password, role) VALUES ('bot', '§', 'x');")]
    [InlineData("a.sql", "CREATE ROLE bot WITH PASSWORD '§';")]
    [InlineData("redis.conf", "requirepass §")]
    [InlineData("a.md", "- **Password**: `§`")]
    [InlineData("a.md", "| Password | § |")]
    [InlineData("a.md", "the password is §")]
    [InlineData("a.md", "Log in with the password `§`.")]
    [InlineData("a.md", "数据库密码：§")]
    [InlineData("a.md", "Grafana: https://grafana.prod.test (admin / §)")]
    [InlineData("a.md", "- [Kibana](http://10.0.0.3:5601) (`elastic`/`§`)")]
    [InlineData("a.md", "默认账号密码：root/§")]
    [InlineData("a.md", "Start with `-Ddb.password=§` (since 1.9)")]
    [InlineData("a.md", "Username/Password: root / §")]
    [InlineData("client_ssl.config", "ssl.keystore.password=§")]
    [InlineData("a.py", "url = 'postgresql://bot:§@db:5432/x'")]
    public void Value_is_found(string path, string template) => Assert.Contains(Value, Accepted(path, template.Replace("§", Value, StringComparison.Ordinal)));

    [Theory]
    [InlineData("a.py", "password = os.environ[\"DB_PASSWORD\"]")]
    [InlineData("a.py", "password = password.encode('utf-8')")]
    [InlineData("a.py", "fields = ['login', 'password', 'remember2']")]
    [InlineData("a.yml", "db-password: {{ .Values.db.password2 | b64enc | quote }}")]
    [InlineData("a.json", "{\"@inquirer/password\": \"^4.0.23\"}")]
    [InlineData("a.json", "{\"type\": \"password\", \"uris1\": []}")]
    [InlineData("a.tsx", "<input type=\"password\" placeholder=\"Enter password1\" />")]
    [InlineData("a.ps1", "$password = Read-Host -AsSecureString")]
    [InlineData("a.ps1", "$path = Join-Path $pwd 'Report2.xlsx'")]
    [InlineData("nginx.conf", "proxy_pass http://127.0.0.1:9000;")]
    [InlineData("build.log", "--- PASS: TestArtifactsDownloader/legacy01 (3.00s)")]
    [InlineData("a.yaml", "        checksum/secret: 32c7d2c16918961b7b84a005680f748e774f61c6f4e4da30650d400d781bbb30")]
    [InlineData("a.md", "Make one with `echo \"my_password\" | sha256sum`.")]
    [InlineData("a.md", "Give `--root-password password:$SOME_PASSWORD1` to it")]
    [InlineData("a.pos", "\"http://cdn.test.com/5dcbb2?e=1573634298&token=trhI0BY8QfVrIGn9nENop6JAc6l5nZuxhjQ62UfM:n87x\"")]
    [InlineData("nginx.conf", "proxy_pass   kube_apiserver1;")]
    [InlineData("a.md", "See https://docs.test/install (amd64 / arm64)")]
    [InlineData("a.md", "[group](http://qm.qq.com/cgi-bin/qm/qr?k=0v&authKey=8irq5PhutrZmWIvsUsklBxhj57l1nOZqjzig)")]
    [InlineData("a.md", "![codecov](https://codecov.io/gh/a/b/branch/main/graph/badge.svg?token=aBT7eQHx37)")]
    [InlineData("a.py", "exclude={\"password\", \"organizations2\", \"role\"}")]
    [InlineData("a.java", "log.info(\"{\\\"token\\\":\\\"\" + value9 + \"\\\"}\");")]
    [InlineData("nginx.conf", "ssl_ciphers HIGH:!PSK:!aECDH:!EDH-DSS-DES-CBC3-SHA;")]
    [InlineData("hack", "gitea_pass = base64.b64decode(user_secret.data['login2']).decode(\"utf-8\")")]
    [InlineData("a.config", "<a name=\"System, PublicKeyToken=b77a5c561934e089\" />")]
    [InlineData("a.tf", "password = random_password.master.result")]
    [InlineData("a.py", "url = 'https://example.com:8443/a1@b'")]
    public void Nothing_is_found(string path, string text) => Assert.Empty(Accepted(path, text));

    private static List<string> Accepted(string path, string text)
    {
        var builder = new AnchorIndex.Builder();
        foreach (var literal in AssignmentScanner.Anchors) builder.Add(literal);
        var index = builder.Build();
        var bytes = Encoding.UTF8.GetBytes(text + "\n");
        var candidates = new List<Candidate>();
        var kind = SourceKinds.FromPath(path);
        Span<AnchorHit> hits = stackalloc AnchorHit[32];
        var from = 0;
        int count;
        while ((count = index.Next(bytes, ref from, hits)) > 0)
            foreach (var hit in hits[..count]) AssignmentScanner.Scan(bytes, hit.Start, index.LengthOf(hit.Anchor), kind, null, candidates);
        return [.. candidates.Where(c => GenericJudge.Judge(bytes, c, kind, path).IsAccepted).Select(c => Encoding.UTF8.GetString(bytes, c.ValueStart, c.ValueLength))];
    }
}
