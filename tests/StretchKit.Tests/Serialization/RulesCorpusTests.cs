using FluentAssertions;
using Xunit;

namespace StretchKit.Tests.Serialization;

/// <summary>Broken rule packs: each is refused with its code, its path, its line and its column.</summary>
public class RulesCorpusTests
{
    internal const string Good = """
        {
          "format": "stretchkit-rules/1",
          "pack": { "id": "my.clinic", "version": "1.0" },
          "sources": [ { "id": "my-protocol", "title": "Protocol of my clinic", "type": "expert", "access": "full" } ],
          "messages": { "en": { "rule.my-stenosis": "With {condition}, keep to what we allow.", "override.my-plan": "Agreed." }, "de": { "override.my-plan": "Vereinbart." } },
          "overrides": [ { "rule": "ballistic-default", "verdict": "suitable", "by": "head of physiotherapy", "say": "my-plan", "cite": ["my-protocol"] } ],
          "screens": [
            { "id": "my-screen", "when": "pain-stated", "require": ["bladder-change"], "first": true }
          ],
          "triage": [
            { "id": "my-flag", "redFlag": "RF01", "triage": "emergency", "person": { "all": [ "bladder-change", { "fact": "age-years", "gte": 18 } ] }, "whenNotSure": "same-day", "say": "rf01-cauda-equina", "cite": ["girft-ces"] }
          ],
          "rows": [
            {
              "id": "my-stenosis",
              "condition": "lumbar-stenosis",
              "grade": "trial",
              "cite": ["stretchkit-design"],
              "scope": ["hip"],
              "cells": {
                "spinal-flexion-unloaded": "helpful",
                "spinal-extension": { "verdict": "avoid", "say": "lumbar-stenosis" },
                "hip-extension": { "verdict": "modify", "change": [ { "rangeAtMostPercent": 50 } ], "if": { "position": ["standing"] }, "else": "caution" }
              },
              "tests": [
                { "conditions": [ { "id": "lumbar-stenosis" } ], "stretch": { "load": ["hip-extension"] }, "expect": "modify" },
                { "stretch": { "mechanisms": [ { "mechanism": "spinal-extension" } ], "hold": 10 }, "expect": { "lowest": "suitable", "effective": "caution", "highest": "avoid" } }
              ]
            }
          ],
          "rules": [
            { "id": "my-rule", "person": { "fact": "next-activity", "in": ["power"] }, "stretch": { "technique": ["static"] }, "verdict": "modify", "change": [ { "secondsPerMuscleAtMost": 59 } ], "say": "lumbar-stenosis", "whenUnknown": "suitable", "cite": ["behm-2016"] }
          ]
        }
        """;

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "\"stretchkit-rules/1\"", "¦\"stretchkit-catalog/1\"", "SKR2009", "$.format" },
        { "\"version\": \"1.0\"", "\"version\": ¦1.0", "SKR2005", "$.pack.version" },
        { "\"pack\": { \"id\": \"my.clinic\", ", "\"pack\": ¦{ ", "SKR2004", "$.pack" },
        { "\"screens\": [", "¦\"screen\": [], \"screens\": [", "SKR2002", "$.screen" },
        { "\"when\": \"pain-stated\"", "\"when\": ¦\"pain-state\"", "SKR2007", "$.screens[0].when" },
        { "\"require\": [\"bladder-change\"]", "\"require\": [¦\"bladder-changed\"]", "SKR2007", "$.screens[0].require[0]" },
        { "\"first\": true", "\"first\": ¦1", "SKR2005", "$.screens[0].first" },
        { "\"id\": \"my-flag\"", "\"id\": ¦\"my-screen\"", "SKR2011", "$.triage[0].id" },
        { "\"redFlag\": \"RF01\"", "\"redFlag\": ¦\"RF001\"", "SKR2008", "$.triage[0].redFlag" },
        { "\"triage\": \"emergency\"", "\"triage\": ¦\"urgent\"", "SKR2007", "$.triage[0].triage" },
        { "\"all\": [ \"bladder-change\"", "\"all\": [ ¦\"bladder\"", "SKR2007", "$.triage[0].person.all[0]" },
        { "{ \"fact\": \"age-years\", \"gte\": 18 }", "¦{ \"gte\": 18 }", "SKR2012", "$.triage[0].person.all[1]" },
        { "{ \"fact\": \"age-years\", \"gte\": 18 }", "¦{ \"fact\": \"age-years\", \"load\": \"hip-flexion\" }", "SKR2012", "$.triage[0].person.all[1]" },
        { "{ \"fact\": \"age-years\", \"gte\": 18 }", "{ \"fact\": \"age-years\", \"gte\": ¦\"18\" }", "SKR2005", "$.triage[0].person.all[1].gte" },
        { "{ \"fact\": \"age-years\", \"gte\": 18 }", "{ \"detail\": ¦\"weeks\", \"gte\": 18 }", "SKR2012", "$.triage[0].person.all[1].detail" },
        { "{ \"fact\": \"age-years\", \"gte\": 18 }", "{ \"all\": ¦[] }", "SKR2016", "$.triage[0].person.all[1].all" },
        { "{ \"fact\": \"age-years\", \"gte\": 18 }", "¦7", "SKR2005 SKR2012", "$.triage[0].person.all[1]" },
        { "\"say\": \"rf01-cauda-equina\"", "\"say\": ¦\"rf01-cauda\"", "SKR2007 SKR2013", "$.triage[0].say" },
        { "\"cite\": [\"girft-ces\"] }", "\"cite\": [] ¦}", "SKR2013", "$.triage[0]" },
        { "\"cite\": [\"girft-ces\"]", "\"cite\": [\"girft-ces\", ¦\"girft\"]", "SKR2007", "$.triage[0].cite[1]" },
        { "\"condition\": \"lumbar-stenosis\"", "\"condition\": ¦\"lumbar-stenos\"", "SKR2007 SKR2013", "$.rows[0].condition" },
        { "    {\n      \"id\": \"my-stenosis\",\n      \"condition\": \"lumbar-stenosis\",", "    ¦{\n      \"id\": \"my-stenosis\",", "SKR2013", "$.rows[0]" },
        { "    {\n      \"id\": \"my-stenosis\",", "    ¦{\n      \"id\": \"my-flag\",", "SKR2011 SKR2013", "$.rows[0]" },
        { "\"grade\": \"trial\"", "\"grade\": ¦\"A\"", "SKR2007", "$.rows[0].grade" },
        { "\"scope\": [\"hip\"]", "\"scope\": [¦\"hips\"]", "SKR2007", "$.rows[0].scope[0]" },
        { "\"spinal-flexion-unloaded\": \"helpful\"", "\"spinal-flexion-unload\": ¦\"helpful\"", "SKR2007", "$.rows[0].cells.spinal-flexion-unload" },
        { "\"spinal-flexion-unloaded\": \"helpful\"", "\"spinal-flexion-unloaded\": ¦\"good\"", "SKR2007", "$.rows[0].cells.spinal-flexion-unloaded" },
        { "\"spinal-flexion-unloaded\": \"helpful\"", "\"spinal-flexion-unloaded\": ¦[]", "SKR2005", "$.rows[0].cells.spinal-flexion-unloaded" },
        { "\"spinal-flexion-unloaded\": \"helpful\"", "\"spinal-flexion-unloaded\": ¦{ \"say\": \"lumbar-stenosis\" }", "SKR2004", "$.rows[0].cells.spinal-flexion-unloaded" },
        { "\"change\": [ { \"rangeAtMostPercent\": 50 } ]", "\"change\": [ ¦{ } ]", "SKR2013 SKR2013", "$.rows[0].cells.hip-extension.change[0]" },
        { "\"change\": [ { \"rangeAtMostPercent\": 50 } ]", "\"change\": [ { \"rangeAtMostPercent\": ¦0 } ]", "SKR2006", "$.rows[0].cells.hip-extension.change[0].rangeAtMostPercent" },
        { "\"change\": [ { \"rangeAtMostPercent\": 50 } ]", "\"change\": [ ¦{ \"rangeAtMostPercent\": 50, \"prop\": \"mat\" } ]", "SKR2012", "$.rows[0].cells.hip-extension.change[0]" },
        { "\"change\": [ { \"rangeAtMostPercent\": 50 } ]", "\"change\": [ { \"cue\": ¦\"no-such-cue-at-all\" } ]", "SKR2007", "$.rows[0].cells.hip-extension.change[0].cue" },
        { "{ \"verdict\": \"modify\", \"change\": [ { \"rangeAtMostPercent\": 50 } ], \"if\"", "¦{ \"verdict\": \"modify\", \"if\"", "SKR2013", "$.rows[0].cells.hip-extension" },
        { "\"position\": [\"standing\"]", "\"position\": [¦\"stand\"]", "SKR2007", "$.rows[0].cells.hip-extension.if.position[0]" },
        { "    {\n      \"id\": \"my-stenosis\",\n      \"condition\": \"lumbar-stenosis\",\n      \"grade\": \"trial\",\n      \"cite\": [\"stretchkit-design\"],", "    ¦{\n      \"id\": \"my-stenosis\",\n      \"condition\": \"lumbar-stenosis\",", "SKR2013", "$.rows[0]" },
        { "\"title\": \"Protocol of my clinic\", ", "¦\"name\": \"x\", \"title\": \"y\", ", "SKR2002", "$.sources[0].name" },
        { "{ \"id\": \"my-protocol\"", "¦{ \"id\": \"behm-2016\"", "SKR2015 SKR2007 SKR2013", "$.sources[0]" },
        { "\"rule.my-stenosis\":", "\"rules.my-stenosis\": ¦\"x\", \"rule.my-stenosis\":", "SKR2008", "$.messages.en.rules.my-stenosis" },
        { "\"With {condition}, keep", "¦\"With {conditions}, keep", "SKR2007", "$.messages.en.rule.my-stenosis" },
        { "\"de\": {", "\"d\": ¦{", "SKR2008", "$.messages.d" },
        { "\"say\": \"my-plan\"", "\"say\": ¦\"my-plans\"", "SKR2007", "$.overrides[0].say" },
        { "\"cite\": [\"my-protocol\"]", "\"cite\": [¦\"my-protocols\"]", "SKR2007 SKR2013", "$.overrides[0].cite[0]" },
        { "\"by\": \"head of physiotherapy\"", "\"by\": ¦7", "SKR2005", "$.overrides[0].by" },
        { "[ { \"id\": \"lumbar-stenosis\" } ]", "[ { \"id\": ¦\"lumbar-stenose\" } ]", "SKR2007", "$.rows[0].tests[0].conditions[0].id" },
        { "{ \"load\": [\"hip-extension\"] }", "{ \"load\": [¦\"hip-extensions\"] }", "SKR2007", "$.rows[0].tests[0].stretch.load[0]" },
        { "\"expect\": \"modify\"", "\"expect\": ¦\"modified\"", "SKR2007", "$.rows[0].tests[0].expect" },
        { "\"hold\": 10 }", "\"hold\": ¦601 }", "SKR2006", "$.rows[0].tests[1].stretch.hold" },
        { "\"whenUnknown\": \"suitable\"", "\"whenUnknown\": ¦\"fine\"", "SKR2007", "$.rules[0].whenUnknown" },
        { "\"whenUnknown\": \"suitable\"", "\"whenUnknown\": \"suitable\", ¦\"whenUnknown\": \"avoid\"", "SKR2003", "$.rules[0].whenUnknown" },
        { "\"verdict\": \"modify\", \"change\": [ { \"seconds", "\"verdict\": ¦\"forbid\", \"change\": [ { \"seconds", "SKR2007", "$.rules[0].verdict" },
        { "\"technique\": [\"static\"]", "¦\"techniques\": [\"static\"]", "SKR2002 SKR2012", "$.rules[0].stretch.techniques" },
        { "\"technique\": [\"static\"]", "\"hold\": { ¦\"above\": 30 }", "SKR2002 SKR2013", "$.rules[0].stretch.hold.above" },
        { "\"technique\": [\"static\"]", "\"muscle\": ¦\"hamstrings\"", "SKR2007", "$.rules[0].stretch.muscle" },
    };

    [Fact]
    public void Read_GoodFile_HasNoProblem() => BrokenFile.Problems("rules", Good).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Cases))]
    public void Read_BrokenFile_NamesCodePathLineAndColumn(string find, string replacement, string code, string path) =>
        Corpus.Check("rules", Good, find, replacement, code, path);

    [Fact]
    public void Read_WhenUnknownFirmerThanTheVerdict_IsAContradiction() =>
        BrokenFile.Problems("rules", Good.Replace("\"whenUnknown\": \"suitable\"", "\"whenUnknown\": \"avoid\"", StringComparison.Ordinal))
            .Should().ContainSingle().Which.Code.Should().Be("SKR2012");

    [Fact]
    public void Read_ExpressionNestedTooDeep_IsRefused()
    {
        var deep = string.Concat(Enumerable.Repeat("{ \"all\": [ ", 8)) + "\"pregnant\"" + string.Concat(Enumerable.Repeat(" ] }", 8));

        BrokenFile.Problems("rules", Good.Replace("{ \"technique\": [\"static\"] }", deep, StringComparison.Ordinal)).Should().ContainSingle().Which.Code.Should().Be("SKR2016");
    }

    [Fact]
    public void Read_FiveDifferentFaults_ReportsAllFive()
    {
        var json = Good
            .Replace("\"when\": \"pain-stated\"", "\"when\": \"pain-state\"", StringComparison.Ordinal)
            .Replace("\"first\": true", "\"first\": 1", StringComparison.Ordinal)
            .Replace("\"cite\": [\"girft-ces\"]", "\"cite\": []", StringComparison.Ordinal)
            .Replace("\"rangeAtMostPercent\": 50", "\"rangeAtMostPercent\": 0", StringComparison.Ordinal)
            .Replace("\"id\": \"my-rule\"", "\"id\": \"my-flag\"", StringComparison.Ordinal);

        BrokenFile.Problems("rules", json).Select(problem => problem.Code).Should().BeEquivalentTo("SKR2007", "SKR2005", "SKR2013", "SKR2006", "SKR2011");
    }
}
