namespace StretchKit.Composition.Solver;

/// <summary>Why a model is refused.</summary>
/// <param name="Place">Which part of the model.</param>
/// <param name="Index">Which row of that part.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Remedy">What would put it right.</param>
internal sealed record ModelFault(ModelPlace Place, int Index, string Problem, string Remedy);
