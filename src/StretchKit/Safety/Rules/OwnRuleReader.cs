using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using StretchKit.Evidence;
using StretchKit.Localization;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Safety.Rules;

/// <summary>Makes a pack of one rule of a rule in C#, after checking what it declares.</summary>
internal sealed class OwnRuleReader(ISafetyRule rule, DiagnosticBag problems)
{
    private const int MostReads = 64;
    private const int LongestId = 90;
    private const int LongestVersion = 20;
    private const int LongestText = 600;

    private readonly SafetyRuleDescriptor _descriptor = rule.Descriptor;

    public RulePack Read(IReadOnlyCollection<string> takenIds)
    {
        CheckName(takenIds);
        CheckOutcome();
        CheckReads();
        CheckTexts("texts", _descriptor.Texts, isNeeded: true);
        CheckTexts("advice", _descriptor.Advice, isNeeded: _descriptor.Triage is not null);
        CheckSources();
        return problems.IsEmpty ? Pack() : new() { Vocabulary = new([]) };
    }

    private static Message TextOf(string key, IReadOnlyDictionary<string, string> texts) => Message.Own(
        key, texts[TextTable.English], texts.ToDictionary(text => text.Key, text => text.Value, StringComparer.OrdinalIgnoreCase));

    private RulePack Pack()
    {
        var expression = new OwnRuleExpression(rule, _descriptor);
        var text = TextOf($"own-rule.{_descriptor.Id}", _descriptor.Texts);
        var pack = new RulePack { Id = RulePack.CodePrefix + _descriptor.Id, Version = _descriptor.Version, ContentHash = new(Hash), Vocabulary = new([]) };
        if (_descriptor.Verdict is { } verdict)
        {
            pack.Rules.Add(new()
            {
                Id = _descriptor.Id,
                Stretch = expression,
                Verdict = verdict,
                WhenUnknown = _descriptor.WhenUnknown,
                Modifications = [.. _descriptor.Modifications.Distinct()],
                Text = text,
                Citations = [.. _descriptor.Sources],
            });
        }
        else
        {
            pack.Triage.Add(new()
            {
                Id = _descriptor.Id,
                Triage = _descriptor.Triage,
                WhenNotSure = Triage.Consult,
                Person = expression,
                Text = text,
                Advice = TextOf($"own-rule.{_descriptor.Id}.advice", _descriptor.Advice),
                Citations = [.. _descriptor.Sources],
            });
        }

        return pack;
    }

    private void CheckName(IReadOnlyCollection<string> takenIds)
    {
        var id = _descriptor.Id;
        if (id.Length is 0 or > LongestId || id.Any(letter => letter is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')))
        {
            Report(DataProblem.BadText, "id", $"'{id}' is not an id", $"use 1 to {LongestId} lower-case letters, digits and hyphens");
        }

        if (takenIds.Contains(id, StringComparer.Ordinal))
        {
            Report(DataProblem.DuplicateId, "id", $"'{id}' stands twice", "choose another id");
        }

        if (string.IsNullOrWhiteSpace(_descriptor.Version) || _descriptor.Version.Length > LongestVersion)
        {
            Report(DataProblem.BadText, "version", "there is no version, or it is too long", $"use 1 to {LongestVersion} characters");
        }
    }

    private void CheckOutcome()
    {
        var (verdict, triage) = (_descriptor.Verdict, _descriptor.Triage);
        if ((verdict is null) == (triage is null))
        {
            Report(DataProblem.Contradiction, "verdict", "a rule says either a verdict or a triage", "set one of the two");
        }

        if (verdict is not (null or Verdict.Caution or Verdict.Modify or Verdict.Avoid))
        {
            Report(DataProblem.OutOfRange, "verdict", "this verdict restricts nothing", "use caution, modify or avoid");
        }

        if (triage is not (null or Triage.Consult or Triage.SameDay or Triage.Emergency))
        {
            Report(DataProblem.OutOfRange, "triage", "this is no triage of a rule", "use consult, same-day or emergency");
        }

        if (_descriptor.WhenUnknown is { } unknown && (unknown > verdict || verdict is null || !Enum.IsDefined(unknown)))
        {
            Report(DataProblem.Contradiction, "whenUnknown", "'whenUnknown' is firmer than the verdict, or there is none", "make it at most the verdict");
        }

        CheckModifications(verdict);
    }

    private void CheckModifications(Verdict? verdict)
    {
        if ((verdict is Verdict.Modify) != (_descriptor.Modifications.Count > 0))
        {
            Report(DataProblem.Incomplete, "modifications", "changes belong to the verdict modify, and it needs one", "name what alone makes the stretch possible, or take the changes out");
        }

        for (var index = 0; index < _descriptor.Modifications.Count; index++)
        {
            if (!IsWhole(_descriptor.Modifications[index]))
            {
                Report(DataProblem.OutOfRange, $"modifications[{index}]", "a change says exactly one thing, within its range", "see Modification for the ranges");
            }
        }
    }

    private static bool IsWhole(Modification change) =>
        new[] { change.HoldAtMostSeconds is not null, change.SecondsPerMuscleAtMost is not null, change.RangeAtMostPercent is not null, change.Prop is not null, change.UseEasierVariant, change.Cue is not null }.Count(isSet => isSet) == 1
        && change.HoldAtMostSeconds is null or (>= 1 and <= 600)
        && change.SecondsPerMuscleAtMost is null or (>= 1 and <= 3600)
        && change.RangeAtMostPercent is null or (>= 1 and <= 100)
        && (change.Prop is not { } prop || Enum.IsDefined(prop));

    private void CheckReads()
    {
        if (_descriptor.Reads.Count > MostReads)
        {
            Report(DataProblem.TooMany, "reads", $"the rule reads {_descriptor.Reads.Count} facts", $"use at most {MostReads}");
        }

        for (var index = 0; index < _descriptor.Reads.Count; index++)
        {
            var id = _descriptor.Reads[index];
            if (!OwnRead.IsKnown(id))
            {
                var nearest = NearestName.Of(id, OwnRead.AllIds);
                Report(DataProblem.UnknownName, $"reads[{index}]", $"there is no fact, condition or detail '{id}'", nearest is null ? "see docs/formats/facts.md" : $"did you mean '{nearest}'?", nearest);
            }
        }
    }

    private void CheckTexts(string path, IReadOnlyDictionary<string, string> texts, bool isNeeded)
    {
        if (isNeeded && !texts.ContainsKey(TextTable.English))
        {
            Report(DataProblem.Incomplete, path, "there is no English text", "add one under 'en'");
        }

        foreach (var (language, _) in texts.Where(text => string.IsNullOrWhiteSpace(text.Value) || text.Value.Length > LongestText).OrderBy(text => text.Key, StringComparer.Ordinal))
        {
            Report(DataProblem.BadText, $"{path}.{language}", "the text is empty or too long", $"use 1 to {LongestText} characters");
        }
    }

    private void CheckSources()
    {
        if (_descriptor.Sources.Count == 0 && (_descriptor.Verdict >= Verdict.Modify || _descriptor.Triage is not null))
        {
            Report(DataProblem.Incomplete, "sources", $"'{_descriptor.Id}' has no source", "cite at least one from modify up");
        }

        for (var index = 0; index < _descriptor.Sources.Count; index++)
        {
            var source = _descriptor.Sources[index];
            if (source.SourceId.Length == 0 || source.Title.Length == 0 || source.Certainty is null)
            {
                Report(DataProblem.Incomplete, $"sources[{index}]", "the source has no id, title or certainty", "say what it is and how sure it is");
            }
            else if (SourceRegister.Find(source.SourceId) is { } known && known.Title != source.Title)
            {
                Report(DataProblem.Reserved, $"sources[{index}]", $"'{source.SourceId}' is a source of the library with another title", "choose another id");
            }
        }
    }

    private void Report(DataProblem problem, string path, string what, string remedy, string? nearest = null) => problems.Add(new()
    {
        Code = DataFormat.Rules.Code(problem),
        Source = rule.GetType().Name,
        Path = $"$.{path}",
        Line = 1,
        Column = 1,
        Problem = what,
        Remedy = remedy,
        NearestName = nearest,
    });

    /// <summary>Gives the SHA-256 of everything declared; of the code itself the version speaks.</summary>
    private string Hash()
    {
        var parts = new List<string>
        {
            _descriptor.Id, _descriptor.Version, $"{_descriptor.Verdict}", $"{_descriptor.Triage}", $"{_descriptor.WhenUnknown}",
        };
        parts.AddRange(_descriptor.Reads.Order(StringComparer.Ordinal));
        parts.AddRange(_descriptor.Texts.Concat(_descriptor.Advice).Select(text => $"{text.Key}={text.Value}").Order(StringComparer.Ordinal));
        parts.AddRange(_descriptor.Modifications.Select(change => change.Text.ToString(CultureInfo.InvariantCulture)));
        parts.AddRange(_descriptor.Sources.Select(source => $"{source.SourceId}={source.Title}={source.Certainty}"));
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts)))).ToLowerInvariant();
    }
}
