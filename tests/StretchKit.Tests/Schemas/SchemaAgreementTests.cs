using System.Text;
using FluentAssertions;
using StretchKit.Serialization;
using StretchKit.Tests.TestData;
using Xunit;

namespace StretchKit.Tests.Schemas;

/// <summary>Editors judge a file by its schema, the library by its reader: both must say the same.</summary>
public class SchemaAgreementTests
{
    public static TheoryData<string> AllFaulty => [.. SchemaCorpus.Faulty.Concat(SchemaCorpus.BeyondSchema).Select(one => $"{one.Format}: {one.Name}")];

    [Theory]
    [MemberData(nameof(AllFaulty))]
    public void Reader_OneFault_ReportsItsCode(string name)
    {
        var one = SchemaCorpus.Faulty.Concat(SchemaCorpus.BeyondSchema).Single(one => $"{one.Format}: {one.Name}" == name);

        var problems = Read(one);

        problems.Should().NotBeEmpty();
        problems[0].Code.Should().Be(one.Code, "{0}", problems[0]);
        problems[0].Path.Should().StartWith("$");
        problems[0].Remedy.Should().NotBeEmpty();
        problems[0].Line.Should().BePositive();
    }

    [Fact]
    public void Reader_ValidFiles_ReportNothing()
    {
        var own = SchemaCorpus.Valid.Where(one => !one.Name.EndsWith(".json", StringComparison.Ordinal));

        var problems = own.SelectMany(Read);

        problems.Should().BeEmpty();
    }

    [NodeFact]
    public void Schema_ValidFiles_AreAccepted()
    {
        var cases = SchemaCorpus.Valid;

        var answers = SchemaCheck.Run(cases);

        Differences(cases, answers, isValid: true).Should().BeEmpty();
    }

    [NodeFact]
    public void Schema_FaultyFiles_AreRefused()
    {
        var cases = SchemaCorpus.Faulty;

        var answers = SchemaCheck.Run(cases);

        cases.Should().HaveCountGreaterThanOrEqualTo(40);
        Differences(cases, answers, isValid: false).Should().BeEmpty();
    }

    [NodeFact]
    public void Schema_FaultsOfTheReaderAlone_CannotBeSeen()
    {
        var cases = SchemaCorpus.BeyondSchema;

        var answers = SchemaCheck.Run(cases);

        cases.Should().OnlyContain(one => one.IsSeenByReaderOnly);
        Differences(cases, answers, isValid: true).Should().BeEmpty("what a schema can see belongs among the other faults");
    }

    private static IEnumerable<string> Differences(IReadOnlyList<SchemaCase> cases, IReadOnlyList<string> answers, bool isValid) =>
        cases.Zip(answers).Where(pair => pair.Second.Length == 0 != isValid).Select(pair => $"{pair.First.Format}: {pair.First.Name}: {pair.Second}");

    private static IReadOnlyList<DataDiagnostic> Read(SchemaCase one)
    {
        var utf8 = Encoding.UTF8.GetBytes(one.Text);
        return one.Format switch
        {
            "catalog" => TestServices.ProblemsOfCatalog((one.Name, utf8)),
            "rules" => TestServices.ProblemsOfRules((one.Name, utf8)),
            _ => TestServices.ProblemsOfProfile(utf8),
        };
    }
}
