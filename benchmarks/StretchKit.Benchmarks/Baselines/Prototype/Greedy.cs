
namespace StretchKit.Benchmarks.Baselines.Prototype;

// Baseline: greedy marginal value per second with exact transition accounting, then first-improvement swap/add/drop search.
public sealed class Greedy{ readonly Inst I;readonly Tours T;int[] fam,lev,cnt;int[] ph=new int[4];long lin;List<int> sel=new();int[] oItem;public long Evals;
  public Greedy(Inst i,Tours t){I=i;T=t;fam=new int[i.NF];lev=new int[i.NG];cnt=new int[36*3];oItem=new int[i.NO];for(int k=0;k<i.NI;k++)for(int o=i.DS[k];o<i.DS[k+1];o++)oItem[o]=k;}
  void Put(int o,int s){int i=oItem[o];fam[I.IFam[i]]+=s;lev[I.IGrp[i]]+=s*I.DE[o];cnt[(I.GPhase[I.IGrp[i]]*9+I.IPos[i])*3+I.ITag[i]]+=s;ph[I.GPhase[I.IGrp[i]]]+=s*I.DT[o];lin+=s*I.DV[o];}
  // returns objective and total time; capOk
  long Eval(out int time,out bool ok){Evals++;ok=true;long v=lin;for(int g=0;g<I.NG;g++){if(lev[g]>=I.U[g].Length){ok=false;time=0;return 0;}v+=I.U[g][lev[g]];}
    Span<int> cur=stackalloc int[9];Span<int> nx=stackalloc int[9];cur.Fill(9999);cur[I.Start]=0;int res=0;for(int p=0;p<4;p++){int m=0;for(int x=0;x<9;x++){int b=(p*9+x)*3;if(cnt[b]+cnt[b+1]+cnt[b+2]>0)m|=1<<x;if(cnt[b+1]>0&&cnt[b+2]>0)res+=I.Reset;}if(m==0)continue;nx.Fill(9999);for(int e=0;e<9;e++)if(cur[e]<9999)for(int x=0;x<9;x++)if((m>>x&1)!=0){int c=cur[e]+T.Get(e,m,x);if(c<nx[x])nx[x]=c;}nx.CopyTo(cur);}
    int bt=9999;long bc=long.MaxValue;for(int x=0;x<9;x++)if(cur[x]<9999){long c=(long)I.Kappa*(cur[x]*5+I.End[x]);if(c<bc){bc=c;bt=cur[x]*5;}}
    time=I.Arrive+ph[0]+ph[1]+ph[2]+ph[3]+bt+res;if(time>I.B)ok=false;for(int p=0;p<4;p++)if(ph[p]>I.WH[p])ok=false;return v-bc-(long)I.Kappa*res;}
  bool Full(int time){if(time<I.Bmin)return false;for(int p=0;p<4;p++)if(ph[p]<I.WL[p])return false;return true;}
  public long Run(bool ls){Array.Clear(fam);Array.Clear(lev);Array.Clear(cnt);Array.Clear(ph);lin=0;sel.Clear();Evals=0;long cur=Eval(out int ct,out _);
    while(true){double best=0;int bo=-1;bool need=false;for(int p=0;p<4;p++)if(ph[p]<I.WL[p])need=true;double bestN=double.NegativeInfinity;
      for(int o=0;o<I.NO;o++){int i=oItem[o];if(fam[I.IFam[i]]>0)continue;int p=I.GPhase[I.IGrp[i]];if(need&&ph[p]>=I.WL[p])continue;Put(o,1);long v=Eval(out int t,out bool ok);Put(o,-1);if(!ok)continue;double r=(double)(v-cur)/Math.Max(1,t-ct);if(need){if(r>bestN){bestN=r;bo=o;}}else if(r>best){best=r;bo=o;}}
      if(bo<0)break;Put(bo,1);sel.Add(bo);cur=Eval(out ct,out _);}
    if(ls){bool imp=true;while(imp){imp=false;for(int a=-1;a<sel.Count&&!imp;a++){int old=a>=0?sel[a]:-1;if(old>=0)Put(old,-1);
        if(old>=0){long v=Eval(out int t,out bool ok);if(ok&&v>cur&&Full(t)){sel.RemoveAt(a);cur=v;imp=true;break;}}
        for(int o=0;o<I.NO;o++){int i=oItem[o];if(fam[I.IFam[i]]>0||o==old)continue;Put(o,1);long v=Eval(out int t,out bool ok);if(ok&&v>cur&&Full(t)){if(old>=0)sel[a]=o;else sel.Add(o);cur=v;ct=t;imp=true;break;}Put(o,-1);}
        if(!imp&&old>=0)Put(old,1);}}}
    long f=Eval(out int ft,out bool fo);return fo&&Full(ft)?f:-1;}
}
