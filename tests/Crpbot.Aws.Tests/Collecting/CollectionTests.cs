using Crpbot.Resources.Aws;

namespace Crpbot.Aws.Tests.Collecting;

public sealed class CollectionTests
{
    private const string Buckets = """
        service: s3
        permissions:
          ListBuckets: [s3:ListAllMyBuckets]
        collect:
          - type: T::Bucket
            scope: account
            call: ListBuckets
            each: Buckets
            id: '{Name}'
            region: {first: [BucketRegion, $location.LocationConstraint], default: us-east-1}
            with:
              location: {call: GetBucketLocation, input: {Bucket: '{Name}'}, region: home, unless: BucketRegion}
              encryption: {call: GetBucketEncryption, input: {Bucket: '{Name}'}, absent: [NotThere]}
              acl: {call: GetBucketAcl, input: {Bucket: '{Name}'}}
            properties:
              Name: Name
              Encryption: $encryption.Rules
              Acl: $acl.Grants
          - type: T::Policy
            scope: account
            over: T::Bucket
            call: GetBucketPolicy
            input: {Bucket: '{$parent.Name}'}
            absent: [NoSuchBucketPolicy]
            id: '{$parent.Name}'
            properties:
              Bucket: $parent.Name
              Document: {from: Policy, as: json}
        """;

    private static FakeCaller TwoBuckets() => new FakeCaller()
        .On("s3:ListBuckets", """{"Buckets": [{"Name": "a", "BucketRegion": "eu-central-1"}, {"Name": "b"}]}""")
        .On("s3:GetBucketLocation", """{"LocationConstraint": "eu-west-1"}""")
        .On("s3:GetBucketAcl", """{"Grants": [{"Permission": "READ"}]}""")
        .On("s3:GetBucketEncryption", """{"Rules": [1]}""")
        .On("s3:GetBucketPolicy", call => $$"""{"Policy": "{\"Bucket\": \"{{call.Input["Bucket"]}}\"}"}""");

    [Fact]
    public async Task Only_what_the_rules_read_is_called()
    {
        var caller = TwoBuckets();

        await CollectorBench.RunAsync(CollectorBench.Catalog(Buckets), caller, "T::Bucket|Acl");

        Assert.Equal(["s3:GetBucketAcl", "s3:GetBucketAcl", "s3:GetBucketLocation", "s3:ListBuckets"], caller.Names);
    }

    [Fact]
    public async Task An_item_is_asked_in_its_own_region()
    {
        var caller = TwoBuckets();

        await CollectorBench.RunAsync(CollectorBench.Catalog(Buckets), caller, "T::Bucket|Acl");

        Assert.Equal(["eu-central-1", "eu-west-1"], caller.Calls.Where(c => c.Operation == "GetBucketAcl").Select(c => c.Region).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_call_that_two_types_need_is_made_once()
    {
        var caller = TwoBuckets();

        await CollectorBench.RunAsync(CollectorBench.Catalog(Buckets), caller, "T::Bucket|Name", "T::Policy");

        Assert.Equal(1, caller.Calls.Count(c => c.Operation == "ListBuckets"));
    }

    [Fact]
    public async Task What_was_not_planned_is_not_known_rather_than_absent()
    {
        var collected = await CollectorBench.RunAsync(CollectorBench.Catalog(Buckets), TwoBuckets(), "T::Bucket|Acl");

        Assert.Equal("unknown(a rule that reads it)", collected.Resources.First(r => r.Type == "T::Bucket").Property("Encryption"));
    }

    [Fact]
    public async Task An_absent_code_is_absent()
    {
        var caller = TwoBuckets().Fails("s3:GetBucketEncryption", AwsErrorKind.Service, "NotThere");

        var collected = await CollectorBench.RunAsync(CollectorBench.Catalog(Buckets), caller, "T::Bucket");

        Assert.Equal("absent", collected.Resources.First(r => r.Type == "T::Bucket").Property("Encryption"));
        Assert.Empty(collected.Failed);
    }

    [Fact]
    public async Task A_denied_call_leaves_exactly_its_properties_unknown()
    {
        var caller = TwoBuckets().Fails("s3:GetBucketEncryption", AwsErrorKind.Denied, "AccessDenied");

        var collected = await CollectorBench.RunAsync(CollectorBench.Catalog(Buckets), caller, "T::Bucket");

        var bucket = collected.Resources.First(r => r.Type == "T::Bucket");
        Assert.Equal(("unknown(permission s3:GetBucketEncryption)", "[{Permission: 'READ'}]"), (bucket.Property("Encryption"), bucket.Property("Acl")));
        Assert.Equal(["s3:GetBucketEncryption"], collected.Failed.Select(f => f.Operation.ToString()).Distinct());
    }

    [Fact]
    public async Task A_denied_list_is_missing_with_the_permission_that_it_needs()
    {
        var caller = TwoBuckets().Fails("s3:ListBuckets", AwsErrorKind.Denied, "AccessDenied");

        var collected = await CollectorBench.RunAsync(CollectorBench.Catalog(Buckets), caller, "T::Bucket", "T::Policy");

        Assert.Equal(["T::Bucket permission s3:ListAllMyBuckets", "T::Policy permission s3:ListAllMyBuckets"], collected.Missing.Select(m => $"{m.Type} {m.Why.Decides}"));
    }

    [Fact]
    public async Task A_document_of_one_item_that_may_not_be_read_leaves_the_others_alone()
    {
        var caller = TwoBuckets().On("s3:GetBucketPolicy", call => call.Input["Bucket"]!.ToString() == "a" ? throw new AwsCallException(AwsErrorKind.Denied, "AccessDenied", "no") : """{"Policy": "{\"V\": 1}"}""");

        var collected = await CollectorBench.RunAsync(CollectorBench.Catalog(Buckets), caller, "T::Policy");

        Assert.Empty(collected.Missing);
        var policies = collected.Resources.Where(r => r.Type == "T::Policy").ToList();
        Assert.Equal([("'a'", "unknown(permission s3:GetBucketPolicy)", true), ("'b'", "{V: 1}", false)], policies.Select(p => (p.Property("Bucket"), p.Property("Document"), p.OnlyWhen is not null)));
    }

    [Fact]
    public async Task A_failed_page_keeps_what_was_read_and_says_that_there_may_be_more()
    {
        var caller = TwoBuckets().On("s3:ListBuckets", call => call.Input["ContinuationToken"] is null
            ? """{"Buckets": [{"Name": "a", "BucketRegion": "eu-west-1"}], "ContinuationToken": "2"}"""
            : throw new AwsCallException(AwsErrorKind.Throttled, "SlowDown", "no"));

        var collected = await CollectorBench.RunAsync(CollectorBench.Catalog(Buckets), caller, "T::Bucket|Name");

        Assert.Equal(["a"], collected.Resources.Where(r => r.Type == "T::Bucket").Select(r => r.Id));
        Assert.Equal("a run in which s3:ListBuckets is not throttled", collected.Missing.Single().Why.Decides);
    }

    [Fact]
    public async Task Pages_are_joined()
    {
        var caller = TwoBuckets().On("s3:ListBuckets", call => call.Input["ContinuationToken"] is null
            ? """{"Buckets": [{"Name": "a", "BucketRegion": "eu-west-1"}], "ContinuationToken": "2"}"""
            : """{"Buckets": [{"Name": "b", "BucketRegion": "eu-west-1"}]}""");

        var collected = await CollectorBench.RunAsync(CollectorBench.Catalog(Buckets), caller, "T::Bucket|Name");

        Assert.Equal(["a", "b"], collected.Resources.Where(r => r.Type == "T::Bucket").Select(r => r.Id));
    }

    [Fact]
    public async Task A_batch_is_asked_once_for_many_items()
    {
        const string yaml = """
            service: build
            collect:
              - type: T::Project
                scope: region
                call: ListProjects
                each: projects
                id: '{.}'
                with:
                  detail: {call: BatchGetProjects, batch: {size: 2, member: names, key: '{.}', each: projects, match: '{name}'}}
                properties:
                  Image: $detail.image
            """;
        var caller = new FakeCaller().On("build:ListProjects", """{"projects": ["a", "b", "c"]}""")
            .On("build:BatchGetProjects", call => "{\"projects\": [" + string.Join(", ", call.Input["names"]!.AsArray().Select(n => $$"""{"name": "{{n}}", "image": "i-{{n}}"}""")) + "]}");

        var collected = await CollectorBench.RunAsync(CollectorBench.Catalog(yaml), caller, "T::Project");

        Assert.Equal(["'i-a'", "'i-b'", "'i-c'"], collected.Resources.Where(r => r.Type == "T::Project").Select(r => r.Property("Image")));
        Assert.Equal(2, caller.Calls.Count(c => c.Operation == "BatchGetProjects"));
    }

    [Fact]
    public async Task A_single_document_that_may_not_be_read_is_there_with_unknown_properties()
    {
        const string yaml = """
            service: iam
            collect:
              - type: Live::Policy
                scope: account
                call: GetAccountPasswordPolicy
                absent: [NoSuchEntity]
                when-absent: empty
                id: password policy
                properties:
                  Exists: {from: PasswordPolicy, as: present}
                  Length: PasswordPolicy.MinimumPasswordLength
            """;
        var denied = await CollectorBench.RunAsync(CollectorBench.Catalog(yaml), new FakeCaller().Fails("iam:GetAccountPasswordPolicy", AwsErrorKind.Denied, "AccessDenied"), "Live::Policy");
        var absent = await CollectorBench.RunAsync(CollectorBench.Catalog(yaml), new FakeCaller().Fails("iam:GetAccountPasswordPolicy", AwsErrorKind.Service, "NoSuchEntity"), "Live::Policy");

        Assert.Equal("{Exists: unknown(permission iam:GetAccountPasswordPolicy), Length: unknown(permission iam:GetAccountPasswordPolicy)}", CollectorBench.Show(denied.Resources.Single(r => r.Type == "Live::Policy").Properties));
        Assert.Equal("{Exists: false, Length: absent}", CollectorBench.Show(absent.Resources.Single(r => r.Type == "Live::Policy").Properties));
    }

    [Fact]
    public async Task The_account_and_its_regions_are_always_there()
    {
        var collected = await CollectorBench.RunAsync(CollectorBench.Catalog(Buckets), new FakeCaller(), "Live::Account|Regions");

        Assert.Equal(["Live::Account 123456789012", "Live::Region eu-west-1"], collected.Resources.Select(r => $"{r.Type} {r.Id}"));
    }

    [Fact]
    public async Task Regions_that_may_not_be_listed_leave_every_regional_type_open()
    {
        const string yaml = """
            service: x
            collect:
              - {type: 'T::R', scope: region, call: List, each: Items, id: '{Id}', same: [Id]}
              - {type: 'T::A', scope: account, call: List, each: Items, id: '{Id}', same: [Id]}
            """;
        var caller = new FakeCaller().Fails("ec2:DescribeRegions", AwsErrorKind.Denied, "UnauthorizedOperation").On("x:List", """{"Items": [{"Id": "i"}]}""");

        var collected = await CollectorBench.RunAsync(CollectorBench.Catalog(yaml), caller, "T::R", "T::A");

        Assert.Equal(["Live::Region permission ec2:DescribeRegions", "T::R permission ec2:DescribeRegions"], collected.Missing.Select(m => $"{m.Type} {m.Why.Decides}"));
        Assert.Contains(collected.Resources, r => r.Type == "T::A");
    }
}
