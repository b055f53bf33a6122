using System.Globalization;
using StretchKit.Safety;
using StretchKit.Screening;

namespace StretchKit.Export.Json;

/// <summary>Writes safety reports, <c>stretchkit-safety/1</c>.</summary>
internal static class SafetyJson
{
    public static void Write(TextJsonWriter writer, SafetyReport report, bool explained)
    {
        var json = writer.Json;
        json.WriteStartObject();
        json.WriteString("format", "stretchkit-safety/1");
        WriteHead(writer, report);
        json.WriteStartArray("verdicts");
        foreach (var verdict in report.Verdicts)
        {
            json.WriteStartObject();
            json.WriteString("stretch", verdict.Stretch.Id.Value);
            writer.Name("side", verdict.Side);
            WriteVerdict(writer, verdict);
            if (explained)
            {
                WriteWhatIf(writer, verdict);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes what is said of the person: the same in a report and beside a routine.</summary>
    public static void WriteHead(TextJsonWriter writer, SafetyReport report)
    {
        var json = writer.Json;
        writer.Name("triage", report.Triage);
        writer.Texts("advice", report.Advice);
        json.WriteBoolean("provisional", report.IsProvisional);
        json.WriteBoolean("questionsComeFirst", report.QuestionsComeFirst);
        WriteQuestions(writer, report.OpenQuestions, "openQuestions");
        WriteQuestions(writer, report.DeclinedQuestions, "declinedQuestions");
        WriteFindings(writer, report.Findings);
        writer.Texts("contradictions", report.Contradictions);
        if (report.RuleFailures.Count > 0)
        {
            writer.Texts("ruleFailures", report.RuleFailures);
        }

        writer.Texts("safetyNet", report.SafetyNet);
        json.WriteString("judgedAt", report.JudgedAt.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
        json.WriteString("catalogVersion", report.CatalogVersion);
        writer.Strings("rulePacks", report.RulePacks);
    }

    public static void WriteVerdict(TextJsonWriter writer, StretchVerdict verdict)
    {
        writer.Name("lowest", verdict.Lowest);
        writer.Name("verdict", verdict.Effective);
        writer.Name("highest", verdict.Highest);
        writer.Json.WriteBoolean("oftenHelpful", verdict.IsOftenHelpful);
        writer.Texts("changes", verdict.Modifications.Select(change => change.Text));
        WriteFindings(writer, verdict.Findings);
    }

    /// <summary>Writes what one other answer would change, and the rules that are one answer away.</summary>
    private static void WriteWhatIf(TextJsonWriter writer, StretchVerdict verdict)
    {
        writer.Json.WriteStartArray("whatIf");
        foreach (var other in verdict.WhatIf)
        {
            writer.Json.WriteStartObject();
            writer.Json.WriteString("fact", other.SupposedFact);
            writer.Text("if", other.Supposing!);
            writer.Name("verdict", other.Effective);
            writer.Strings("rules", other.ChangedBy);
            writer.Json.WriteEndObject();
        }

        writer.Json.WriteEndArray();
        WriteFindings(writer, verdict.NearMisses, "nearMisses");
    }

    private static void WriteQuestions(TextJsonWriter writer, IEnumerable<ScreeningQuestion> questions, string name)
    {
        var json = writer.Json;
        json.WriteStartArray(name);
        foreach (var question in questions)
        {
            json.WriteStartObject();
            json.WriteString("fact", question.FactId);
            writer.Text("question", question.Text);
            writer.Text("why", question.Why);
            writer.Text("reason", question.Reason);
            json.WriteBoolean("redFlag", question.IsRedFlag);
            json.WriteBoolean("optional", question.IsOptional);
            writer.Name<FactStatus>("status", question.Status);
            writer.Strings("choices", question.Choices);
            if (question is { LowestNumber: { } lowest, HighestNumber: { } highest })
            {
                json.WriteNumber("lowestNumber", lowest);
                json.WriteNumber("highestNumber", highest);
                json.WriteString("unit", question.Unit);
            }

            json.WriteBoolean("asksForDay", question.AsksForDay);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFindings(TextJsonWriter writer, IEnumerable<SafetyFinding> findings, string name = "findings")
    {
        writer.Json.WriteStartArray(name);
        foreach (var finding in findings)
        {
            writer.Json.WriteStartObject();
            writer.Json.WriteString("rule", finding.RuleId);
            if (finding.Verdict is { } verdict)
            {
                writer.Name("verdict", verdict);
            }

            if (finding.Triage is { } triage)
            {
                writer.Name("triage", triage);
            }

            writer.Json.WriteBoolean("certain", finding.IsCertain);
            writer.Json.WriteBoolean("decides", finding.Decides);
            writer.Json.WriteBoolean("weakBasis", finding.IsWeaklyBased);
            writer.Json.WriteBoolean("helpful", finding.IsHelpful);
            if (finding.Grade is { } grade)
            {
                writer.Json.WriteString("grade", grade);
            }

            writer.Text("text", finding.Text);
            if (finding.Disagreement is { } disagreement)
            {
                writer.Text("disagreement", disagreement);
            }

            if (finding.Supposing is { } supposing)
            {
                writer.Text("if", supposing);
            }

            if (finding.Override is { } milder)
            {
                writer.Text("override", milder);
            }

            writer.Strings("openFacts", finding.OpenFacts);
            writer.Citations(finding.Citations);
            writer.Json.WriteEndObject();
        }

        writer.Json.WriteEndArray();
    }
}
