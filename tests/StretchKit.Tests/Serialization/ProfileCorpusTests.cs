using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.Serialization;

/// <summary>Broken health profiles: each is refused with its code, its path, its line and its column.</summary>
public class ProfileCorpusTests
{
    internal const string Good = """
        {
          "format": "stretchkit-profile/1",
          "recordedOn": "2026-03-02",
          "facts": {
            "age-years": 63,
            "sex-at-birth": "female",
            "pregnant": false,
            "recent-surgery": { "value": true, "on": "2026-02-01", "source": "self" },
            "recent-injury": { "status": "not-sure" }
          },
          "pains": [
            { "region": "lower-back", "side": "left", "score": 3, "since": "2026-01-10" }
          ],
          "conditions": [
            { "id": "hip-replacement", "side": "right", "since": "2025-12-01", "details": { "approach": "posterior", "discharged": true } },
            { "id": "limb-muscle-strain", "muscle": "hamstrings" }
          ]
        }
        """;

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "\"stretchkit-profile/1\"", "¦\"stretchkit-profile/2\"", "SKH3009", "$.format" },
        { "{\n  \"format\": \"stretchkit-profile/1\",", "¦{", "SKH3004", "$" },
        { "\"recordedOn\": \"2026-03-02\",", "\"recordedOn\": ¦\"2.3.2026\",", "SKH3008", "$.recordedOn" },
        { "\"recordedOn\": \"2026-03-02\",", "\"recordedOn\": ¦\"2026-02-30\",", "SKH3008", "$.recordedOn" },
        { "\"recordedOn\": \"2026-03-02\",", "\"recordedOn\": ¦20260302,", "SKH3005", "$.recordedOn" },
        { "\"facts\": {", "¦\"fact\": {}, \"facts\": {", "SKH3002", "$.fact" },
        { "\"facts\": {", "\"facts\": ¦[], \"x\": {", "SKH3005 SKH3002", "$.facts" },
        { "\"age-years\": 63", "\"age-year\": ¦63", "SKH3007", "$.facts.age-year" },
        { "\"age-years\": 63", "\"pain-back\": ¦true", "SKH3007", "$.facts.pain-back" },
        { "\"age-years\": 63", "\"age-years\": ¦121", "SKH3006", "$.facts.age-years" },
        { "\"age-years\": 63", "\"age-years\": ¦-1", "SKH3006", "$.facts.age-years" },
        { "\"age-years\": 63", "\"age-years\": ¦\"63\"", "SKH3005", "$.facts.age-years" },
        { "\"age-years\": 63", "\"age-years\": ¦63.5", "SKH3005", "$.facts.age-years" },
        { "\"age-years\": 63", "\"age-years\": ¦null", "SKH3005", "$.facts.age-years" },
        { "\"pregnant\": false", "\"pregnant\": ¦\"no\"", "SKH3005", "$.facts.pregnant" },
        { "\"sex-at-birth\": \"female\"", "\"sex-at-birth\": ¦\"femal\"", "SKH3007", "$.facts.sex-at-birth" },
        { "\"status\": \"not-sure\" }", "\"status\": ¦\"unsure\" }", "SKH3007", "$.facts.recent-injury.status" },
        { "{ \"status\": \"not-sure\" }", "¦{ \"status\": \"not-sure\", \"value\": true }", "SKH3012", "$.facts.recent-injury" },
        { "{ \"status\": \"not-sure\" }", "¦{ }", "SKH3012", "$.facts.recent-injury" },
        { "\"source\": \"self\"", "¦\"sources\": \"self\"", "SKH3002", "$.facts.recent-surgery.sources" },
        { "\"on\": \"2026-02-01\"", "\"on\": ¦\"yesterday\"", "SKH3008", "$.facts.recent-surgery.on" },
        { "\"pregnant\": false,", "\"pregnant\": false, \"pregnant\": ¦true,", "SKH3003", "$.facts.pregnant" },
        { "\"region\": \"lower-back\"", "\"region\": ¦\"low-back\"", "SKH3007", "$.pains[0].region" },
        { "{ \"region\": \"lower-back\", ", "¦{ ", "SKH3004", "$.pains[0]" },
        { "\"side\": \"left\"", "\"side\": ¦\"links\"", "SKH3007", "$.pains[0].side" },
        { "\"score\": 3", "\"score\": ¦11", "SKH3006", "$.pains[0].score" },
        { "\"score\": 3", "\"score\": ¦3e400", "SKH3005", "$.pains[0].score" },
        { "\"id\": \"hip-replacement\"", "\"id\": ¦\"hip-replacment\"", "SKH3007 SKH3013", "$.conditions[0].id" },
        { "\"approach\": \"posterior\"", "\"approach\": ¦\"back\"", "SKH3007", "$.conditions[0].details.approach" },
        { "\"approach\": \"posterior\"", "\"aproach\": ¦\"posterior\"", "SKH3007", "$.conditions[0].details.aproach" },
        { "\"muscle\": \"hamstrings\"", "\"muscle\": ¦\"hamstring\"", "SKH3007", "$.conditions[1].muscle" },
        { "{ \"id\": \"limb-muscle-strain\", ", "¦{ ", "SKH3004", "$.conditions[1]" },
        { "\"id\": \"hip-replacement\", \"side\": \"right\", \"since\": \"2025-12-01\", \"details\": { \"approach\"", "\"details\": ¦{ \"approach\"", "SKH3013 SKH3004", "$.conditions[0].details" },
        { "\"since\": \"2026-01-10\" }\n  ],", "\"since\": \"2026-01-10\"\n  ¦],", "SKH3001", "$.pains[0]" },
    };

    [Fact]
    public void Read_GoodFile_HasNoProblem() => BrokenFile.Problems("profile", Good).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Cases))]
    public void Read_BrokenFile_NamesCodePathLineAndColumn(string find, string replacement, string code, string path) =>
        Corpus.Check("profile", Good, find, replacement, code, path);

    [Fact]
    public void Read_FiveDifferentFaults_ReportsAllFive()
    {
        var json = Good
            .Replace("\"age-years\": 63", "\"age-years\": 121", StringComparison.Ordinal)
            .Replace("\"pregnant\": false", "\"pregnant\": \"no\"", StringComparison.Ordinal)
            .Replace("\"region\": \"lower-back\"", "\"region\": \"low-back\"", StringComparison.Ordinal)
            .Replace("\"2026-02-01\"", "\"yesterday\"", StringComparison.Ordinal)
            .Replace("\"muscle\": \"hamstrings\"", "\"muscles\": \"hamstrings\"", StringComparison.Ordinal);

        BrokenFile.Problems("profile", json).Select(problem => problem.Code).Should().BeEquivalentTo("SKH3006", "SKH3005", "SKH3007", "SKH3008", "SKH3002");
    }
}
