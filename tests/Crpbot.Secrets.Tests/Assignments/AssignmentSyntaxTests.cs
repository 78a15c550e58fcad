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
    [InlineData("a.py", "password = 'V'")]
    [InlineData("a.py", "self.password: str = \"V\"")]
    [InlineData("a.py", "conn = connect(host, user=\"bot\", password=\"V\")")]
    [InlineData("a.py", "p = {\"password\": \"V\"}")]
    [InlineData("a.py", "password = os.getenv(\"DB_PASSWORD\", \"V\")")]
    [InlineData("a.py", "password = os.environ.get('P') or 'V'")]
    [InlineData("a.py", "parser.add_argument('--password', default='V')")]
    [InlineData("a.py", "def login(user, password='V'):")]
    [InlineData("a.py", "server.login('a@b.test', 'V')")]
    [InlineData("a.py", "if password == 'V':")]
    [InlineData("a.py", "PASSWORD = b'V'")]
    [InlineData("a.py", "# password: V")]
    [InlineData("a.js", "const password = process.env.PW || 'V';")]
    [InlineData("a.js", "const c = { host: 'h', password: 'V' };")]
    [InlineData("a.js", "config.get('password', 'V')")]
    [InlineData("a.ts", "cy.get('#password').type('V')")]
    [InlineData("A.java", "ds.setPassword(\"V\");")]
    [InlineData("A.java", "System.getProperty(\"db.password\", \"V\")")]
    [InlineData("A.java", "if (password.equals(\"V\")) {")]
    [InlineData("A.java", "new PasswordAuthentication(\"bot\", \"V\")")]
    [InlineData("A.kt", "val password: String = \"V\"")]
    [InlineData("A.cs", "var p = Environment.GetEnvironmentVariable(\"DB_PASSWORD\") ?? \"V\"; var password = p ?? \"V\";")]
    [InlineData("A.cs", "public string Password { get; set; } = \"V\";")]
    [InlineData("A.cs", "\"Server=db;User Id=bot;Password=V;\"")]
    [InlineData("a.go", "password := \"V\"")]
    [InlineData("a.go", "db, err := sql.Open(\"mysql\", \"root:V@tcp(127.0.0.1:3306)/x\")")]
    [InlineData("a.go", "Password: config.NewSecret([]byte(\"V\")),")]
    [InlineData("a.rb", ":password => 'V'")]
    [InlineData("a.rb", "fill_in 'Password', with: 'V'")]
    [InlineData("a.rb", "http.basic_auth 'bot', 'V'")]
    [InlineData("a.php", "define('DB_PASSWORD', 'V');")]
    [InlineData("a.php", "$db['password'] = 'V';")]
    [InlineData("a.c", "#define WIFI_PASSWORD \"V\"")]
    [InlineData("a.c", "char password[] = \"V\";")]
    [InlineData("a.cpp", "WiFi.begin(\"home\", \"V\");")]
    [InlineData("a.rs", "let password = \"V\";")]
    [InlineData("a.swift", "let password = \"V\"")]
    [InlineData("a.sh", "export PGPASSWORD=V")]
    [InlineData("a.sh", "PGPASSWORD=V psql -h db")]
    [InlineData("a.sh", "mysql -u root -pV db")]
    [InlineData("a.sh", "mysql --user=ci --password=V db")]
    [InlineData("a.sh", "sshpass -p 'V' ssh host")]
    [InlineData("a.sh", "curl -u bot:V https://h.test")]
    [InlineData("a.sh", "echo 'deploy:V' | chpasswd")]
    [InlineData("a.sh", "PW=${DB_PASSWORD:-V}")]
    [InlineData("a.ps1", "$s = ConvertTo-SecureString 'V' -AsPlainText -Force")]
    [InlineData("a.ps1", "$Password = \"V\"")]
    [InlineData("a.bat", "set DB_PASSWORD=V")]
    [InlineData("a.bat", "net user bot V /add")]
    [InlineData("a.yml", "password: V")]
    [InlineData("a.yml", "- name: DB_PASSWORD\n  value: V")]
    [InlineData("a.yml", "DbPassword:\n  Type: String\n  Default: V")]
    [InlineData("a.json", "{\"password\": \"V\"}")]
    [InlineData("a.json", "{\"name\": \"DB_PASSWORD\", \"value\": \"V\"}")]
    [InlineData("a.toml", "password = \"V\"")]
    [InlineData("a.ini", "password=V")]
    [InlineData(".env", "DB_PASSWORD=V")]
    [InlineData("a.properties", "spring.datasource.password=${DB_PASSWORD:V}")]
    [InlineData("a.tf", "variable \"db_password\" {\n  default = \"V\"\n}")]
    [InlineData("a.xml", "<password>V</password>")]
    [InlineData("a.xml", "<add key=\"password\" value=\"V\"/>")]
    [InlineData("a.xml", "<string name=\"db_password\">V</string>")]
    [InlineData("a.xml", "<param-name>password</param-name><param-value>V</param-value>")]
    [InlineData("Dockerfile", "ENV DB_PASSWORD V")]
    [InlineData("Dockerfile", "ARG DB_PASSWORD=V")]
    [InlineData("a.sql", "CREATE USER 'bot'@'%' IDENTIFIED BY 'V';")]
    [InlineData("a.sql", "INSERT INTO users (login, password, role) VALUES ('bot', 'V', 'x');")]
    [InlineData("a.sql", "CREATE ROLE bot WITH PASSWORD 'V';")]
    [InlineData("redis.conf", "requirepass V")]
    [InlineData("a.md", "- **Password**: `V`")]
    [InlineData("a.md", "| Password | V |")]
    [InlineData("a.md", "the password is V")]
    [InlineData("a.md", "Log in with the password `V`.")]
    [InlineData("a.md", "数据库密码：V")]
    [InlineData("a.py", "url = 'postgresql://bot:V@db:5432/x'")]
    public void Value_is_found(string path, string template) => Assert.Contains(Value, Accepted(path, template.Replace("V", Value, StringComparison.Ordinal).Replace(Value + "alue", "Value", StringComparison.Ordinal).Replace(Value + "ALUES", "VALUES", StringComparison.Ordinal)));

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
            foreach (var hit in hits[..count]) AssignmentScanner.Scan(bytes, hit.Start, index.LengthOf(hit.Anchor), kind, candidates);
        return [.. candidates.Where(c => GenericJudge.Judge(bytes, c, kind, path).IsAccepted).Select(c => Encoding.UTF8.GetString(bytes, c.ValueStart, c.ValueLength))];
    }
}
