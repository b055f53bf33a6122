using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.Serialization;

/// <summary>Broken catalogue files: each is refused with its code, its path, its line and its column.</summary>
public class CatalogCorpusTests
{
    internal const string Good = """
        {
          "format": "stretchkit-catalog/1",
          "stretches": [
            {
              "id": "my-knee-hug",
              "name": "My knee hug",
              "aliases": ["knee hug"],
              "formerIds": ["old-knee-hug"],
              "family": "knee-hug",
              "technique": "static",
              "position": "hook-lying",
              "laterality": "sided",
              "phases": ["main"],
              "setUpSeconds": 5,
              "regions": ["lower-back", "hip"],
              "muscles": [
                { "muscle": "gluteus-maximus", "role": "lengthens", "primary": true },
                { "muscle": "erector-spinae", "role": "lengthens", "share": 50 }
              ],
              "mechanisms": [
                { "mechanism": "hip-flexion", "limb": "working", "qualifiers": ["passive"] },
                { "mechanism": "floor-transfer" }
              ],
              "equipment": [ { "anyOf": ["mat", "bed"] }, { "anyOf": ["towel"], "optional": true } ],
              "dose": { "holdSeconds": 30, "repetitions": 1, "sets": 1, "intensity": 3 },
              "doseRanges": [
                { "population": "adult", "holdSeconds": [10, 30], "repetitions": [1, 4], "sets": [1, 1], "daysPerWeek": [2, 7] }
              ],
              "instructions": {
                "setUp": "Lie on your back.",
                "action": "Bring one knee nearer.",
                "cue": "Let the back grow heavy.",
                "breathing": "Breathe out.",
                "feel": "A mild pull.",
                "mistake": "Pulling on the kneecap."
              },
              "citations": [ { "source": "garber-2011", "supports": "dose", "certainty": "high", "directness": "adjacent" } ]
            }
          ]
        }
        """;

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "\"stretchkit-catalog/1\"", "¦\"stretchkit-catalog/2\"", "SKC1009", "$.format" },
        { "\"format\": \"stretchkit-catalog/1\",", "\"format\": ¦1,", "SKC1005", "$.format" },
        { "{\n  \"format\": \"stretchkit-catalog/1\",", "¦{", "SKC1004", "$" },
        { "\"stretches\": [", "¦\"stretchs\": [], \"stretches\": [", "SKC1002", "$.stretchs" },
        { "\"format\": \"stretchkit-catalog/1\",", "\"format\": \"stretchkit-catalog/1\", ¦\"format\": \"stretchkit-catalog/1\",", "SKC1003", "$.format" },
        { "\"id\": \"my-knee-hug\",", "\"id\": ¦\"My knee hug\",", "SKC1008", "$.stretches[0].id" },
        { "\"id\": \"my-knee-hug\",", "\"id\": ¦\"my--knee\",", "SKC1008", "$.stretches[0].id" },
        { "\"id\": \"my-knee-hug\",", "\"id\": ¦\"-knee\",", "SKC1008", "$.stretches[0].id" },
        { "\"id\": \"my-knee-hug\",", "\"id\": ¦\"knee-\",", "SKC1008", "$.stretches[0].id" },
        { "\"id\": \"my-knee-hug\",", "\"id\": ¦\"k\",", "SKC1008", "$.stretches[0].id" },
        { "\"id\": \"my-knee-hug\",", "\"id\": ¦null,", "SKC1005", "$.stretches[0].id" },
        { "\"id\": \"my-knee-hug\",", "\"id\": ¦true,", "SKC1005", "$.stretches[0].id" },
        { "\"name\": \"My knee hug\"", "\"name\": ¦\"A name that is much too long to be shown anywhere\"", "SKC1008", "$.stretches[0].name" },
        { "\"name\": \"My knee hug\"", "\"name\": ¦\"\"", "SKC1008", "$.stretches[0].name" },
        { "\"name\": \"My knee hug\"", "\"name\": ¦\"My\\u0007hug\"", "SKC1008", "$.stretches[0].name" },
        { "\"name\": \"My knee hug\"", "\"name\": ¦\"My \\ud83d hug\"", "SKC1001", "$.stretches[0].name" },
        { "\"aliases\": [\"knee hug\"]", "\"aliases\": ¦\"knee hug\"", "SKC1005", "$.stretches[0].aliases" },
        { "\"aliases\": [\"knee hug\"]", "\"aliases\": [\"knee hug\", ¦7]", "SKC1005", "$.stretches[0].aliases[1]" },
        { "\"formerIds\": [\"old-knee-hug\"]", "\"formerIds\": [¦\"Old\"]", "SKC1008", "$.stretches[0].formerIds[0]" },
        { "    {\n      \"id\": \"my-knee-hug\",\n      \"name\": \"My knee hug\",\n      \"aliases\": [\"knee hug\"],\n      \"formerIds\": [\"old-knee-hug\"],", "    ¦{\n      \"id\": \"my-knee-hug\",\n      \"name\": \"My knee hug\",\n      \"formerIds\": [\"my-knee-hug\"],", "SKC1011", "$.stretches[0]" },
        { "    {\n      \"id\": \"my-knee-hug\",", "    ¦{\n      \"id\": \"my-knee-hug\",\n      \"easier\": [\"my-knee-hugs\"],", "SKC1007", "$.stretches[0]" },
        { "    {\n      \"id\": \"my-knee-hug\",", "    ¦{\n      \"id\": \"my-knee-hug\",\n      \"easier\": [\"my-knee-hug\"],", "SKC1014", "$.stretches[0]" },
        { "\"technique\": \"static\"", "\"technique\": ¦\"statik\"", "SKC1007", "$.stretches[0].technique" },
        { "\"technique\": \"static\"", "\"technique\": ¦\"Static\"", "SKC1007", "$.stretches[0].technique" },
        { "\"technique\": \"static\"", "\"technique\": ¦0", "SKC1005", "$.stretches[0].technique" },
        { "\"position\": \"hook-lying\"", "\"position\": ¦\"hooklying\"", "SKC1007", "$.stretches[0].position" },
        { "\"laterality\": \"sided\"", "\"laterality\": ¦\"one-sided\"", "SKC1007", "$.stretches[0].laterality" },
        { "\"phases\": [\"main\"]", "\"phases\": [¦]", "SKC1013", "$.stretches[0].phases" },
        { "\"phases\": [\"main\"]", "\"phases\": [\"main\", ¦\"warmup\"]", "SKC1007", "$.stretches[0].phases[1]" },
        { "\"setUpSeconds\": 5", "\"setUpSeconds\": ¦7", "SKC1006", "$.stretches[0].setUpSeconds" },
        { "\"setUpSeconds\": 5", "\"setUpSeconds\": ¦65", "SKC1006", "$.stretches[0].setUpSeconds" },
        { "\"setUpSeconds\": 5", "\"setUpSeconds\": ¦5.5", "SKC1005", "$.stretches[0].setUpSeconds" },
        { "\"setUpSeconds\": 5", "\"setUpSeconds\": ¦99999999999999999999", "SKC1005", "$.stretches[0].setUpSeconds" },
        { "\"setUpSeconds\": 5", "\"setUpSeconds\": ¦\"5\"", "SKC1005", "$.stretches[0].setUpSeconds" },
        { "\"setUpSeconds\": 5", "\"setUpSeconds\": 55¦x", "SKC1001", "$.stretches[0].setUpSeconds" },
        { "\"regions\": [\"lower-back\", \"hip\"]", "\"regions\": [¦\"lowerback\", \"hip\"]", "SKC1007", "$.stretches[0].regions[0]" },
        { "\"primary\": true }", "\"primary\": ¦\"yes\" }", "SKC1005 SKC1013", "$.stretches[0].muscles[0].primary" },
        { "\"muscles\": [\n        { \"muscle\": \"gluteus-maximus\", \"role\": \"lengthens\", \"primary\": true },", "\"muscles\": ¦[", "SKC1013", "$.stretches[0].muscles" },
        { "\"share\": 50 }", "\"share\": ¦0 }", "SKC1006", "$.stretches[0].muscles[1].share" },
        { "{ \"muscle\": \"erector-spinae\", \"role\": \"lengthens\", \"share\": 50 }", "{ \"muscle\": \"gluteus-maximus\", \"role\": \"lengthens\", \"share\": 50 ¦}", "SKC1011", "$.stretches[0].muscles[1]" },
        { "{ \"mechanism\": \"floor-transfer\" }", "¦{ }", "SKC1004", "$.stretches[0].mechanisms[1]" },
        { "{ \"mechanism\": \"floor-transfer\" }", "{ \"mechanism\": ¦\"floor-transfers\" }", "SKC1007", "$.stretches[0].mechanisms[1].mechanism" },
        { "\"limb\": \"working\"", "\"limb\": ¦\"left\"", "SKC1007", "$.stretches[0].mechanisms[0].limb" },
        { "\"qualifiers\": [\"passive\"]", "\"qualifiers\": [¦\"pasive\"]", "SKC1007", "$.stretches[0].mechanisms[0].qualifiers[0]" },
        { "{ \"anyOf\": [\"mat\", \"bed\"] }", "{ \"anyOf\": [¦] }", "SKC1013", "$.stretches[0].equipment[0].anyOf" },
        { "{ \"anyOf\": [\"mat\", \"bed\"] }", "¦\"mat\"", "SKC1005", "$.stretches[0].equipment[0]" },
        { "\"holdSeconds\": 30,", "\"holdSeconds\": ¦601,", "SKC1006", "$.stretches[0].dose.holdSeconds" },
        { "\"holdSeconds\": 30,", "\"holdSeconds\": ¦-1,", "SKC1006", "$.stretches[0].dose.holdSeconds" },
        { "\"repetitions\": 1,", "\"repetitions\": ¦0,", "SKC1006", "$.stretches[0].dose.repetitions" },
        { "\"sets\": 1,", "\"sets\": ¦11,", "SKC1006", "$.stretches[0].dose.sets" },
        { "\"intensity\": 3", "\"intensity\": ¦11", "SKC1006", "$.stretches[0].dose.intensity" },
        { "\"dose\": { \"holdSeconds\": 30, ", "\"dose\": ¦{ \"holdSeconds\": 0, ", "SKC1013", "$.stretches[0].dose" },
        { "\"dose\": { \"holdSeconds\": 30, ", "\"dose\": ¦{ \"moveSeconds\": 3, ", "SKC1004", "$.stretches[0].dose" },
        { "\"holdSeconds\": [10, 30]", "\"holdSeconds\": ¦[30, 10]", "SKC1012", "$.stretches[0].doseRanges[0].holdSeconds" },
        { "\"holdSeconds\": [10, 30]", "\"holdSeconds\": ¦[10]", "SKC1005", "$.stretches[0].doseRanges[0].holdSeconds" },
        { "\"daysPerWeek\": [2, 7]", "\"daysPerWeek\": [2, ¦8]", "SKC1006", "$.stretches[0].doseRanges[0].daysPerWeek[1]" },
        { "\"doseRanges\": [\n        { \"population\": \"adult\"", "\"doseRanges\": ¦[\n        { \"population\": \"older-adult\"", "SKC1013", "$.stretches[0].doseRanges" },
        { "\"cue\": \"Let the back grow heavy.\"", "\"cue\": ¦\"Let the back grow heavy, and then a little heavier, and then heavier still.\"", "SKC1008", "$.stretches[0].instructions.cue" },
        { "\"instructions\": {\n        \"setUp\": \"Lie on your back.\",", "\"instructions\": ¦{", "SKC1004", "$.stretches[0].instructions" },
        { "\"feel\": ", "¦\"feels\": \"x\", \"feel\": ", "SKC1002", "$.stretches[0].instructions.feels" },
        { "\"source\": \"garber-2011\"", "\"source\": ¦\"garber-2012\"", "SKC1007 SKC1013", "$.stretches[0].citations[0].source" },
        { "\"supports\": \"dose\"", "\"supports\": ¦\"dosage\"", "SKC1007", "$.stretches[0].citations[0].supports" },
        { "\"certainty\": \"high\"", "\"certainty\": ¦\"very-high\"", "SKC1007", "$.stretches[0].citations[0].certainty" },
        { "\"citations\": [ { \"source\": \"garber-2011\", \"supports\": \"dose\", \"certainty\": \"high\", \"directness\": \"adjacent\" } ]", "\"citations\": [ ¦]", "SKC1013", "$.stretches[0].citations" },
        { "\"family\": \"knee-hug\",", "\"family\": \"knee-hug\", \"pose\": { \"base\": ¦\"supin\" },", "SKP4007", "$.stretches[0].pose.base" },
        { "\"position\": \"hook-lying\",", "\"position\": \"hook-lying\" ,¦,", "SKC1001", "$.stretches[0]" },
        { "  ]\n}", "  ]\n} ¦{}", "SKC1001", "$" },
    };

    [Fact]
    public void Read_GoodFile_HasNoProblem() => BrokenFile.Problems("catalog", Good).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Cases))]
    public void Read_BrokenFile_NamesCodePathLineAndColumn(string find, string replacement, string code, string path) =>
        Corpus.Check("catalog", Good, find, replacement, code, path);

    [Fact]
    public void Read_FiveDifferentFaults_ReportsAllFive()
    {
        var json = Good
            .Replace("\"static\"", "\"statik\"", StringComparison.Ordinal)
            .Replace("\"setUpSeconds\": 5", "\"setUpSeconds\": 7", StringComparison.Ordinal)
            .Replace("\"holdSeconds\": [10, 30]", "\"holdSeconds\": [30, 10]", StringComparison.Ordinal)
            .Replace("\"feel\": ", "\"feels\": ", StringComparison.Ordinal)
            .Replace("\"source\": \"garber-2011\"", "\"source\": 7", StringComparison.Ordinal);

        var problems = BrokenFile.Problems("catalog", json);

        problems.Select(problem => problem.Code).Distinct().Should().BeEquivalentTo("SKC1007", "SKC1006", "SKC1012", "SKC1002", "SKC1004", "SKC1005", "SKC1013");
        problems.Should().HaveCount(7, "a misspelt property is unknown and the right one missing; without a readable source there is no citation");
        problems.Should().OnlyContain(problem => problem.Source == "mine.json" && problem.Problem.Length > 0 && problem.Remedy.Length > 0);
    }

    [Fact]
    public void Read_MisspeltName_OffersTheNearest()
    {
        var problem = BrokenFile.Problems("catalog", Good.Replace("\"static\"", "\"statik\"", StringComparison.Ordinal)).Single();

        problem.NearestName.Should().Be("static");
        problem.ToString().Should().Be("SKC1007 at mine.json(10,20) $.stretches[0].technique: 'statik' is not a known technique; did you mean 'static'?");
    }
}
