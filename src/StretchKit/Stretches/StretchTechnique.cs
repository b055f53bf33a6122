namespace StretchKit.Stretches;

/// <summary>How a stretch works on the tissue.</summary>
/// <remarks>
/// Static, dynamic and PNF are the names of the 2025 Delphi consensus (doi.org/10.1016/j.jshs.2025.101067); the others
/// are techniques of their own and are never folded into those three. In JSON: <c>active-isolated</c>. The default
/// value is <see cref="Static"/>.
/// </remarks>
public enum StretchTechnique
{
    /// <summary>Go to the end position and hold it.</summary>
    Static,

    /// <summary>Move through the comfortable range, controlled, without bouncing.</summary>
    Dynamic,

    /// <summary>Contract the muscle, relax, then stretch it (contract-relax).</summary>
    Pnf,

    /// <summary>Many short active moves of about two seconds each.</summary>
    ActiveIsolated,

    /// <summary>Slow strength work through the full range against light resistance; also sold as "flossing".</summary>
    Loaded,

    /// <summary>Gliding a nerve to and fro without holding.</summary>
    NeuralSlider,

    /// <summary>Pressure with a roller, a ball or the hands.</summary>
    Release,

    /// <summary>Holding or slowly moving against effort to steady the trunk or a limb; strengthens, does not lengthen.</summary>
    Stabilization,

    /// <summary>Breathing and letting go.</summary>
    Breathing,

    /// <summary>Bouncing at the end of the range. Never a default.</summary>
    Ballistic,
}
