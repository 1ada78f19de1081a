import { Loading, Skeleton } from '../../components/Surface'

/** Holds a person's place while they are being read: the same heights as what comes. */
export function PersonSkeleton() {
  return <>
    <h1 class="unseen">Kith</h1>
    <Loading label="Reading">
      <div class="who">
        <div class="row top">
          <Skeleton shape="round" width={44} height={44} />
          <div class="grow stack"><Skeleton width="55%" height={20} /><Skeleton width="75%" /><Skeleton width="40%" height={20} /></div>
        </div>
        <Skeleton width="80%" />
      </div>
      <div class="section stack"><Skeleton width="25%" /><Skeleton shape="block" height={148} /><Skeleton shape="block" height={74} /></div>
      <div class="section stack"><Skeleton width="25%" /><Skeleton /><Skeleton /><Skeleton /></div>
    </Loading>
  </>
}
