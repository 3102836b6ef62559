using System.Globalization;
using System.Linq;
using FusedActivations.Generator.Formulas;

namespace FusedActivations.Generator.Rules.Spellings;

/// <summary>Gives the names that functions have as members of the public class Formula.</summary>
internal static class MemberNames
{
    /// <summary>Writes log_sigmoid as LogSigmoid.</summary>
    public static string Of(string function) => FunctionTable.Find(function)?.Member
        ?? string.Concat(function.Split('_')
            .Where(static word => word.Length > 0)
            .Select(static word => word.Substring(0, 1).ToUpper(CultureInfo.InvariantCulture) + word.Substring(1)));
}
