namespace StretchKit.Poses;

/// <summary>How broad a drawn body is; the lengths of the bones stay the same.</summary>
public enum BodyBuild
{
    /// <summary>Between the two others. The default value.</summary>
    Medium,

    /// <summary>Narrow: limbs and trunk 12 % thinner.</summary>
    Slim,

    /// <summary>Broad: limbs 16 % and trunk 22 % thicker.</summary>
    Broad,
}
