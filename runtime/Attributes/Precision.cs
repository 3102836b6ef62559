namespace FusedActivations;

/// <summary>
/// Names the accuracy that an activation of float is generated for. NaN, infinities, limits, kinks, and the same bits at every position,
/// length and width are the same in all. One ulp is the distance of two neighbouring floats at the result. Double is of full precision in
/// all. Losses, and activations over rows (softmax and its kin), have one code, whatever is asked for.
/// </summary>
public enum Precision
{
    /// <summary>
    /// The default: operations of an expression round once, as IEEE arithmetic does. Each named function is within 4 ulp where its result
    /// is a normal number, its derivative within 8 ulp or 2^-24 of its largest value; what is below the normal numbers may be 0, and below
    /// 2^-30 of the function's scale the error may be 2^-30 of it.
    /// </summary>
    Standard = 0,

    /// <summary>
    /// A named function is within 2 ulp, subnormal results included, and its derivative within 4 ulp or 2^-26; what errs more is listed,
    /// with its error, in tests/Kernels.Generated/CaseBound.cs. The arguments of exponentials are carried in two parts, so that a sum or
    /// product in them costs no digits.
    /// </summary>
    Full = 1,

    /// <summary>
    /// A relative error of at most 2^-11, that of IEEE half, is allowed. It is a bound, not a promise of error:
    /// the code of <see cref="Standard"/> meets it and is what is generated today.
    /// </summary>
    Half = 2,
}
