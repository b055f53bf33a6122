using StretchKit.Anatomy;
using StretchKit.Safety;
using StretchKit.Safety.Rules;
using StretchKit.Screening;
using StretchKit.Serialization;
using StretchKit.Stretches;
using StretchKit.Tests.Safety.Oracle;
using StretchKit.Tests.TestData;

namespace StretchKit.Tests.Safety.Mutation;

/// <summary>
/// The condition tables of <c>condition-matrix.json</c>, judged by the oracle: what a row's rules say is taken out of
/// the verdict and what the mutant says put in its place, so that one mutant costs milliseconds.
/// </summary>
internal sealed class MatrixJudge : IMutantJudge
{
    private readonly MatrixPerson[] _people = [.. MatrixRow.All.AsParallel().AsOrdered().Select(row => new MatrixPerson(row))];

    public string Name => "the condition tables";

    public string? Catches(Mutant mutant) => mutant.Subject.IsAboutStretches
        ? _people.Select(person => person.Catches(mutant)).FirstOrDefault(caught => caught is not null)
        : null;

    private sealed class MatrixPerson
    {
        private readonly MatrixRow _row;
        private readonly PersonFacts _person;
        private readonly bool _isScreenOpen;
        private readonly string _green;
        private readonly (Mechanism Mechanism, Stretch Stretch, IReadOnlyList<OracleFinding> Findings)[] _cells;
        private readonly HashSet<string> _subjects;

        public MatrixPerson(MatrixRow row)
        {
            _row = row;
            _person = PersonFacts.From(row.Person, row.Situation, TestPeople.Today);
            var triage = TriageJudge.Judge(TestServices.Rules, _person);
            _isScreenOpen = triage.Needed.IsAnyOpen;
            _green = triage.Triage is Triage.NeedsAnswers ? "C" : "O";
            StretchRule[] rules = [.. TestServices.Rules.Rules.Where(rule => OracleJudge.Whom(rule, _person).Any())];
            _cells = [.. row.Letters.Keys.Select(mechanism => (mechanism, row.Carrying(mechanism), Ask(rules, row.Carrying(mechanism))))];
            _subjects = _cells.SelectMany(cell => cell.Findings).Select(finding => finding.Rule.Row).ToHashSet(StringComparer.Ordinal);
        }

        public string? Catches(Mutant mutant)
        {
            StretchRule[] rules = [.. mutant.Read.Rules.Where(rule => OracleJudge.Whom(rule, _person).Any())];
            if (rules.Length == 0 && !_subjects.Contains(mutant.Subject.Id))
            {
                return null;
            }

            foreach (var (mechanism, stretch, findings) in _cells)
            {
                List<OracleFinding> changed = [.. findings.Where(finding => finding.Rule.Row != mutant.Subject.Id), .. Ask(rules, stretch)];
                var verdict = OracleVerdict.Of(changed, _isScreenOpen);
                var letter = _row.Letters[mechanism] == "O" ? _green : _row.Letters[mechanism];
                if (MatrixRow.LetterOf(verdict.Effective, verdict.IsOftenHelpful) != letter)
                {
                    return $"{_row.Name}, {Vocabulary<Mechanism>.IdOf(mechanism)}: {letter}";
                }
            }

            return null;
        }

        private IReadOnlyList<OracleFinding> Ask(StretchRule[] rules, Stretch stretch) =>
            [.. rules.SelectMany(rule => OracleJudge.Ask(rule, _person, stretch, BodySide.Both))];
    }
}
