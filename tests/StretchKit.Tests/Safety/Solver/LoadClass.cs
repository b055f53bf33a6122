using StretchKit.Anatomy;
using StretchKit.Stretches;

namespace StretchKit.Tests.Safety.Solver;

/// <summary>
/// Loads that no rule at hand can tell apart: one mechanism, the same marks and region as far as rules ask, loaded on
/// the same side of the body. A stretch has one of them or not.
/// </summary>
internal sealed record LoadClass(string Name, MechanismLoad Example, BodySide Side);
